"use client";

import { useShopper } from "#components/shells/shopper";
import { AvailabilityLine } from "./availability-line.tsx";

/**
 * Where it is in stock: in the visitor's store once known, in how many stores before. `stores` are codes with spaces
 * between; the words are made by the server, with {city} to fill, so that no message travels here.
 */
export function StoreLine({
  stores,
  here,
  elsewhere,
  anywhere,
}: {
  stores: string;
  here: string;
  elsewhere: string;
  anywhere: string;
}) {
  const mine = useShopper()?.store;
  const inMine = mine && stores.split(" ").includes(mine.code);
  return (
    <AvailabilityLine icon="store" tone={inMine || (!mine && stores) ? "fir" : "muted"}>
      {mine ? (inMine ? here : elsewhere).replace("{city}", mine.city) : anywhere}
    </AvailabilityLine>
  );
}
