import { priorPrice } from "#lib/pricing/prior-price";
import type { Fulfilment, LineNotice, PricedLine } from "./schema.ts";
import type { LoadedLine } from "./sql/load.ts";

/** A line at today's price, with everything about it that the shopper must be told (ux S65). */
export function pricedLine(line: LoadedLine, now: Date): PricedLine {
  const unitGross = line.price ?? line.seen;
  const sold = line.price !== null;
  return {
    id: line.id,
    variantId: line.variantId,
    sku: line.sku,
    handle: line.handle,
    name: line.name,
    optionsText: line.optionsText ?? "",
    picture: line.picture,
    quantity: line.quantity,
    maxQuantity: sold ? Math.min(Math.max(line.available, 0), 999) : 0,
    unitGross,
    prior: sold ? priorOf(line, now) : null,
    totalGross: sold ? unitGross * line.quantity : 0,
    ecoFee: line.ecoFee,
    vatBasisPoints: line.vatBasisPoints,
    weightGrams: line.weightGrams,
    shippingClass: line.shippingClass,
    digital: line.shippingClass === "digital",
    giftCard: line.kind === "gift_card",
    fulfilment: fulfilmentOf(line),
    notices: noticesOf(line),
  };
}

const fulfilmentOf = ({ store }: LoadedLine): Fulfilment =>
  store ? { method: "pickup", store } : { method: "delivery" };

function noticesOf({ price, seen, available, quantity, storeOnly, store }: LoadedLine): LineNotice[] {
  if (price === null) return [{ code: "no_longer_sold" }];
  return [
    ...(price !== seen ? [{ code: "price_changed", was: seen, is: price } as const] : []),
    ...(quantity > available ? [{ code: "short_of_stock", available: Math.max(available, 0) } as const] : []),
    ...(storeOnly && !store ? [{ code: "store_only" } as const] : []),
  ];
}

const priorOf = ({ prices }: LoadedLine, now: Date) =>
  prices &&
  priorPrice(
    prices.map(({ grossMinor, since, until }) => ({
      grossMinor,
      since: new Date(since),
      until: until === null ? null : new Date(until),
    })),
    now,
  );
