import type { PricedCart } from "#lib/cart/schema";
import { type Demand, warehouse } from "#lib/inventory/schema";

/** What a cart asks of each place: what leaves from there, and what is collected there. */
export const demandsOf = ({ lines, shipments }: PricedCart): Demand[] =>
  shipments.flatMap(({ fulfilment, lineIds, units, promise }) => {
    const locationCode = fulfilment.method === "pickup" ? fulfilment.store : (promise?.place ?? warehouse);
    return lines
      .filter(({ id, digital, giftCard }) => lineIds.includes(id) && !(digital && giftCard))
      .map(({ id, variantId, quantity }) => ({ variantId, locationCode, quantity: units?.[id] ?? quantity }));
  });
