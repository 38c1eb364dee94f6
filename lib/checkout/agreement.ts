import { createHash } from "node:crypto";
import type { PricedCart } from "#lib/cart/schema";

/**
 * A mark of everything that the shopper agrees to: goods, prices, offers, where and to whom, and what pays. Two clicks on
 * the same cart have the same mark and are one attempt; a cart that was changed in another tab has another (PAY-09).
 */
export function agreementOf({
  lines,
  contact,
  company,
  address,
  deliveryOption,
  relayPoint,
  slot,
  total,
  credits,
  promotions,
}: PricedCart): string {
  const goods = lines.map(({ sku, quantity, unitGross, fulfilment, wording }) => [
    ...[sku, quantity, unitGross, fulfilment],
    ...(wording ? [wording] : []),
  ]);
  const payments = credits.map(({ id, amount }) => [id, amount]);
  const offers = promotions.map(({ promotionId, version, amountMinor }) => [promotionId, version, amountMinor]);
  return createHash("sha256")
    .update(
      JSON.stringify([goods, contact, company, address, deliveryOption, relayPoint?.id, slot, total, payments, offers]),
    )
    .digest("base64url");
}
