import { useShopper } from "#components/shells/shopper";
import { AvailabilityLine } from "./availability-line.tsx";

/** The words are made by the server, with {city} to fill, so that no message travels here. */
export type StoreWords = Readonly<{
  /** The stores that have it: their codes with spaces between. */
  codes: string;
  here: string;
  elsewhere: string;
  anywhere: string;
}>;

/** Where it is in stock: in the visitor's store once known, in how many stores before. */
export function StoreLine({ codes, here, elsewhere, anywhere }: StoreWords) {
  const mine = useShopper()?.store;
  const inMine = mine && codes.split(" ").includes(mine.code);
  const words = mine ? (inMine ? here : elsewhere).replace("{city}", mine.city) : anywhere;
  return <AvailabilityLine icon="store" tone={inMine || (!mine && codes) ? "fir" : "muted"} words={words} />;
}
