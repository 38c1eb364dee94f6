import type { LineNotice, PricedCart, PricedLine } from "#lib/cart/schema";
import { warehouse } from "#lib/inventory/schema";
import { type Days, laterThan } from "./dates.ts";
import { type Declarations, declarationsFor, undeclared } from "./declarations.ts";
import type { CartProblem, MissingPart } from "./schema.ts";

/** What the shopper saw: the total and what was left of it to pay by card, in cents, and the day of each line. */
type Agreed = Readonly<{
  total?: number | undefined;
  due?: number | undefined;
  days?: Days | undefined;
  /** What they declared; absent where that was looked at before. */
  declared?: Declarations | undefined;
}>;

/**
 * What keeps a priced cart from being paid, or null. `agreed` is what the shopper saw; without it, what the cart told a
 * program last; without either, a price or an offer that moved since the cart was last touched, or a code that others have
 * used up, is told first: nobody pays another total than the one they agreed to (PAY-08), nor more by card than that
 * because a gift card was spent elsewhere, nor for a later day than the one they saw.
 */
export function problemOf(cart: PricedCart, agreed: Agreed): CartProblem | null {
  if (cart.lines.length === 0) return { code: "empty_cart" };

  const gone = skusWith(cart, "no_longer_sold");
  if (gone.length > 0) return { code: "no_longer_sold", skus: gone };
  const frozen = skusWith(cart, "price_frozen");
  if (frozen.length > 0) return { code: "price_frozen", skus: frozen };
  const storeOnly = skusWith(cart, "store_only");
  if (storeOnly.length > 0) return { code: "store_only", skus: storeOnly };
  const kept = skusWith(cart, "not_sent_abroad");
  if (kept.length > 0) return { code: "not_sent_abroad", skus: kept };
  const shortages = cart.lines.flatMap(shortageOf);
  if (shortages.length > 0) return { code: "out_of_stock", shortages };

  const missing = missingOf(cart);
  if (missing.length > 0) return { code: "cart_incomplete", missing };
  const undeclaredYet = agreed.declared ? undeclared(cart, agreed.declared) : [];
  if (undeclaredYet.length > 0)
    return { code: "declaration_missing", missing: undeclaredYet, ofAge: declarationsFor(cart).ofAge };
  const total = agreed.total ?? cart.told?.total;
  const usedUp = total === cart.total ? undefined : cart.codes.find(({ reason }) => exhausted.has(reason));
  if (usedUp) return { code: "code_exhausted", refusedCode: usedUp.code };
  const was = total ?? cart.totalBefore;
  if (was !== cart.total) return { code: "total_changed", was, is: cart.total };
  const told = cart.told?.total === cart.total ? cart.told.due : cart.due;
  const due = agreed.due ?? told;
  if (due !== cart.due) return { code: "due_changed", was: due, is: cart.due };
  const changes = laterThan(agreed.days ?? {}, cart);
  return changes.length > 0 ? { code: "date_changed", changes } : null;
}

/** Why a code that was good is not any more, though nothing of it has changed: others were faster. */
const exhausted = new Set(["code_exhausted", "exhausted", "exhausted_for_customer", "over_budget"]);

const skusWith = ({ lines }: PricedCart, code: LineNotice["code"]): string[] =>
  lines.filter(({ notices }) => notices.some((notice) => notice.code === code)).map(({ sku }) => sku);

const shortageOf = ({ sku, quantity, fulfilment, notices }: PricedLine) =>
  notices.flatMap((notice) =>
    notice.code === "short_of_stock"
      ? { sku, locationCode: placeOf(fulfilment), asked: quantity, available: notice.available }
      : [],
  );

const placeOf = (fulfilment: PricedLine["fulfilment"]): string =>
  fulfilment.method === "pickup" ? fulfilment.store : warehouse;

function missingOf(cart: PricedCart): MissingPart[] {
  const { contact, address, lines, shipments, deliveryOption, deliveryOptions, relayPoint, slot } = cart;
  const chosen = deliveryOptions.find(({ id }) => id === deliveryOption);
  const delivered = lines.some((line) => line.fulfilment.method === "delivery" && !line.digital);
  const pickupWithoutDate = shipments.some((s) => s.fulfilment.method === "pickup" && !s.promisedAt);
  return [
    ...(contact ? [] : ["contact" as const]),
    ...(delivered && !address ? ["address" as const] : []),
    ...(delivered && !deliveryOption ? ["deliveryOption" as const] : []),
    ...(chosen?.kind === "relay" && !relayPoint ? ["relayPoint" as const] : []),
    ...(chosen && chosen.slotDays.length > 0 && !slot ? ["slot" as const] : []),
    ...(pickupWithoutDate ? ["pickup" as const] : []),
  ];
}
