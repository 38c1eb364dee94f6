import { pickupStores, type Reader } from "#lib/delivery/queries";
import { database } from "#lib/platform/database";
import { paidWith } from "./credits.ts";
import { type CartKey, keyOf } from "./key.ts";
import { pricedLine } from "./priced-line.ts";
import type { PricedCart } from "./schema.ts";
import { type LoadedCart, loadCart } from "./sql/load.ts";
import { totalsOf } from "./totals.ts";

/** The cart at today's prices, or null: no such cart, not its token, expired, or already an order. */
export const pricedCart = (id: string, token: string, now: Date): Promise<PricedCart | null> =>
  priceCart(database, keyOf({ cartId: id, token }), now);

/** How many things are in the cart; 0 when there is no such cart. Cheap: for the count beside the cart's icon. */
export async function cartCount(id: string, token: string, now: Date): Promise<number> {
  const { cartId, tokenHash } = keyOf({ cartId: id, token });
  const { _sum } = await database.cartLine.aggregate({
    where: { cart: { id: cartId, tokenHash, orderedAt: null, expiresAt: { gt: now } } },
    _sum: { quantity: true },
  });
  return _sum.quantity ?? 0;
}

/** The same through an open transaction, for the checkout. */
export async function priceCart(reader: Reader, key: CartKey, now: Date): Promise<PricedCart | null> {
  const cart = await loadCart(reader, key, now);
  if (!cart) return null;
  const lines = (cart.lines ?? []).map((line) => pricedLine(line, now));
  const storeCodes = lines.flatMap(({ fulfilment }) => (fulfilment.method === "pickup" ? fulfilment.store : []));
  const stores = await pickupStores([...new Set(storeCodes)], now, reader);
  const choice = { locale: cart.locale, postcode: cart.postcode, deliveryOption: cart.delivery_method };
  const totals = totalsOf(lines, choice, { methods: cart.methods, stores }, now);
  const giftCards = lines.filter((line) => line.giftCard).reduce((sum, line) => sum + line.totalGross, 0);
  return {
    id: cart.id,
    locale: cart.locale,
    currency: "EUR",
    lines,
    contact: contactOf(cart),
    address: addressOf(cart),
    ...totals,
    ...paidWith(cart.credits ?? [], totals.total, totals.total - giftCards),
  };
}

const contactOf = ({ email, name, phone }: LoadedCart): PricedCart["contact"] =>
  email && name ? { email, name, ...(phone && { phone }) } : null;

const addressOf = ({ line1, line2, postcode, city }: LoadedCart): PricedCart["address"] =>
  line1 && postcode && city ? { line1, ...(line2 && { line2 }), postcode, city, country: "FR" } : null;
