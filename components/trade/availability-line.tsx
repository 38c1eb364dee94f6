import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "#components/ui/icon";

const tones = { fir: "text-fir", amber: "text-amber", muted: "text-muted", vermilion: "text-vermilion" };

/** One answer to "when, and where": fir when it is there, amber when little is left, muted when it is not. */
export function AvailabilityLine({
  icon,
  tone,
  children,
}: {
  icon: IconName;
  tone: keyof typeof tones;
  children: ReactNode;
}) {
  return (
    <p className={clsx("figures flex items-start gap-1.5 text-sm", tones[tone])}>
      <Icon name={icon} className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}
