import { type InForce, inForceAt } from "#lib/promotions/in-force";
import type { PricedBasket } from "#lib/promotions/schema";
import { isSold } from "./basket.ts";
import { dealOf } from "./deal.ts";
import type { CartDiscount } from "./schema.ts";
import type { LoadedCart } from "./sql/load.ts";
import type { CartStanding } from "./standing.ts";

/**
 * What the cart came to when it was last touched: at the prices its goods were put in at and with the offers of then.
 * Null when neither has changed since, so that only a cart with news is priced twice.
 */
export function dealBefore(cart: LoadedCart, standing: CartStanding, today: InForce): PricedBasket | null {
  const then = inForceAt(standing, cart.updated_at);
  const lines = cart.lines ?? [];
  const samePrices = lines.filter(isSold).every(({ price, seen }) => price === seen);
  if (samePrices && marks(then) === marks(today)) return null;
  return dealOf(cart, lines, {
    now: cart.updated_at,
    promotions: then.promotions,
    codes: openCodes(then),
    ordersBefore: standing.ordersBefore,
    listOf: ({ seen }) => seen,
  });
}

const marks = ({ promotions }: InForce): string =>
  promotions
    .map(({ id, version }) => `${id} ${version}`)
    .sort()
    .join();

export const openCodes = ({ codes }: InForce): string[] =>
  codes.filter(({ state }) => state === "open").map(({ code }) => code);

/** What took something off then and does not any more. */
export const endedSince = (before: PricedBasket | null, now: PricedBasket): CartDiscount[] =>
  (before?.verdicts ?? [])
    .filter(({ applied, discountMinor, lane }) => applied && discountMinor > 0 && lane !== "catalogue")
    .filter(({ promotionId }) => !now.verdicts.some((one) => one.promotionId === promotionId && one.applied))
    .map(({ promotionId, name, discountMinor }) => ({ promotionId, name, amount: discountMinor }));
