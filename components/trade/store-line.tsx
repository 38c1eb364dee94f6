"use client";

import { useShopper } from "#components/shells/shopper";
import { AvailabilityLine } from "./availability-line.tsx";

/** The words of a card's store line, with {city} to fill; made by the server, so that no message travels here. */
export type StoreLineWords = Readonly<{ here: string; elsewhere: string; somewhere: string; nowhere: string }>;

/** Where it is in stock: in the visitor's store once known, in how many stores before. */
export function StoreLine({ stores, words }: { stores: readonly string[]; words: StoreLineWords }) {
  const mine = useShopper()?.store;
  const here = mine && stores.includes(mine.code);
  const text = !mine ? (stores.length ? words.somewhere : words.nowhere) : here ? words.here : words.elsewhere;
  return (
    <AvailabilityLine icon="store" tone={here || (!mine && stores.length) ? "fir" : "muted"}>
      {text.replace("{city}", mine?.city ?? "")}
    </AvailabilityLine>
  );
}
