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
  children: string;
}) {
  return (
    <p className={`card-line ${tones[tone]}`}>
      <Icon name={icon} />
      {children}
    </p>
  );
}
