import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const tones = {
  info: { box: "bg-blue-tint", icon: "info", mark: "text-blue" },
  success: { box: "bg-wash", icon: "circle-check", mark: "text-fir" },
  warning: { box: "bg-wash", icon: "warning", mark: "text-amber" },
  error: { box: "ring-1 ring-vermilion ring-inset", icon: "circle-alert", mark: "text-vermilion" },
} satisfies Record<string, { box: string; icon: IconName; mark: string }>;

/** Something the reader must know, in its place on the page. Errors that need an action are notices, never toasts. */
export function Notice({
  tone = "info",
  title,
  children,
  className,
}: {
  tone?: "info" | "success" | "warning" | "error";
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  const { box, icon, mark } = tones[tone];
  return (
    <div role={tone === "error" ? "alert" : undefined} className={clsx("flex gap-3 rounded-card p-4", box, className)}>
      <Icon name={icon} className={clsx("mt-0.5 size-5", mark)} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
