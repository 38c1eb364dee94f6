import type { BookedLine, BookedOrder } from "./schema.ts";

/** What of a line its customer keeps, in pieces and cents; a cancelled order keeps nothing. */
export function keptOf({ quantity, goneQuantity, gross, refunded }: BookedLine, { cancelled }: BookedOrder) {
  if (cancelled) return { quantity: 0, gross: 0 };
  return { quantity: quantity - goneQuantity, gross: gross - refunded };
}

/** What of the delivery is owed still. */
export const keptDelivery = ({ cancelled, deliveryMinor, deliveryRefundedMinor }: BookedOrder): number =>
  cancelled ? 0 : deliveryMinor - deliveryRefundedMinor;

/** The part of a net that belongs to a part of its gross: nothing at nought, all of it at the end, never less for more. */
export function netShare(net: number, gross: number, part: number): number {
  if (gross === 0) return 0;
  return Number((2n * BigInt(net) * BigInt(part) + BigInt(gross)) / (2n * BigInt(gross)));
}
