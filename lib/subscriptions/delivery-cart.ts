import { address, type PricedCart } from "#lib/cart/schema";
import { replacementCart } from "#lib/exchanges/replacement";
import type { OrderView } from "#lib/orders/schema";

type Wanted = Readonly<{ sku: string; quantity: number; totalMinor: number }>;

/** What a later delivery asks of a cart: for whom and to where the first one was. */
export function cartFor({ locale, customer, address: home, parcels, company }: OrderView, { sku, quantity }: Wanted) {
  const { email, name, phone } = customer;
  const known = address.safeParse(home && { ...home, line2: home.line2 ?? undefined });
  const store = parcels.find(({ method }) => method === "pickup")?.locationCode;
  const collected = !known.success && store ? { fulfilment: { method: "pickup", store } } : {};
  return {
    locale,
    lines: [{ sku, quantity, ...collected }],
    contact: { email, name, ...(phone && { phone }) },
    ...(known.success && { address: known.data }),
    ...(company && { buyer: buyerOf(company) }),
  };
}

function buyerOf({ kind, name, vatNumber, siret, ...references }: NonNullable<OrderView["company"]>) {
  const { buyerReference, purchaseOrderReference } = references;
  return kind === "company"
    ? { kind, name, vatNumber, purchaseOrderReference }
    : { kind, name, siret, buyerReference, purchaseOrderReference };
}

/**
 * The cart of a later delivery as it is ordered: at the agreed price, sent at the shop's cost, with nothing left to declare.
 * Null where its article is not in it, or where it is priced without VAT and no longer comes to what was agreed.
 */
export function deliveryCart(cart: PricedCart, { sku, quantity, totalMinor }: Wanted): PricedCart | null {
  const line = cart.lines.find((one) => one.sku === sku && one.quantity === quantity);
  if (!line) return null;
  const { rhythm: _, ...again } = line;
  const agreed = replacementCart(cart, again, line.unitNet === null ? totalMinor : null);
  return agreed.total === totalMinor ? agreed : null;
}
