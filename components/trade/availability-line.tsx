import { Icon, type IconName } from "#components/ui/icon";

const tones = { fir: "text-fir", amber: "text-amber", muted: "text-muted", vermilion: "text-vermilion" };

/** One answer to "when, and where": fir when it is there, amber when little is left, muted when it is not. */
export type Availability = Readonly<{ icon: IconName; tone: keyof typeof tones; words: string }>;

export function AvailabilityLine({ icon, tone, words }: Availability) {
  return (
    <p className={`card-line ${tones[tone]}`}>
      <Icon name={icon} />
      {words}
    </p>
  );
}
