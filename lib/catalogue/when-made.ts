import { addDays, dayOf } from "#lib/kernel/local-time";
import type { SaleTerms } from "./sale-terms.ts";
import type { Arrival } from "./schema.ts";

/** What is made for its buyer is there after the days that it takes, or when what it is made of has come; else as it was. */
export function whenMade({ engraved }: SaleTerms, arrival: Arrival | null, now: Date): Arrival | null {
  if (!engraved) return arrival;
  const made = addDays(dayOf(now), engraved.days);
  return { on: arrival && arrival.on > made ? arrival.on : made, isFirst: false, isMade: true };
}
