import type { PricedCart, PricedLine } from "#lib/cart/schema";
import { type Day, dayOf } from "#lib/kernel/local-time";
import type { DateChange } from "./schema.ts";

/** By line, the day on which the last of it comes or is ready. */
export type Days = Readonly<Record<string, Day>>;

type Dated = Pick<PricedCart, "shipments" | "slot"> &
  Readonly<{ lines: readonly Pick<PricedLine, "id" | "sku" | "digital">[] }>;

/** The days that a shopper agrees to by ordering; not those of an appointment, which they chose. */
export const daysOf = (cart: Dated): Days => Object.fromEntries(datesIn(cart).map(({ lineId, day }) => [lineId, day]));

/** What comes on a later day than was agreed: a cut-off has passed since, or a store has closed. Sooner is no change. */
export function laterThan(agreed: Days, cart: Dated): DateChange[] {
  const changes = new Map<string, DateChange>();
  for (const { lineId, sku, store, day: is } of datesIn(cart)) {
    const was = agreed[lineId];
    if (!was || is <= was) continue;
    const key = `${store} ${was} ${is}`;
    changes.set(key, { store, was, is, skus: [...(changes.get(key)?.skus ?? []), sku] });
  }
  return [...changes.values()];
}

/** Each shipment's day for each of its lines, soonest first. What is digital has none: it comes by mail at once. */
function datesIn({ shipments, lines, slot }: Dated) {
  const skus = new Map(lines.filter(({ digital }) => !digital).map(({ id, sku }) => [id, sku]));
  return shipments
    .filter(({ fulfilment }) => fulfilment.method === "pickup" || !slot)
    .flatMap(({ promisedAt, lineIds, storeName: store }) => {
      const day = promisedAt && dayOf(new Date(promisedAt));
      return lineIds.flatMap((lineId) => {
        const sku = skus.get(lineId);
        return sku && day ? { lineId, sku, store, day } : [];
      });
    })
    .sort((one, other) => one.day.localeCompare(other.day));
}
