import type { CartKey } from "#lib/cart/key";
import { priceCart } from "#lib/cart/queries";
import type { PricedCart } from "#lib/cart/schema";
import { problemOf } from "#lib/checkout/readiness";
import type { Reader } from "#lib/delivery/queries";
import { ok, refuse } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import { type PaidLine, refundShare } from "#lib/orders/refund-share";
import type { Units } from "#lib/returns/schema";
import { isEven, piecesOf, replacementCart } from "./replacement.ts";

type Line = PaidLine & Pick<LockedOrder["lines"][number], "productHandle" | "listGrossMinor" | "unitGrossMinor">;

/** What some units of an order give when they come back, in cents (rule 5.4). */
export const worthOf = (lines: readonly PaidLine[], back: Units): number =>
  back.reduce((sum, { lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? sum + refundShare(line, quantity) : sum;
  }, 0);

/** A replacement with its price, its date, and what comes back for it. */
export type Priced = Readonly<{ cart: PricedCart; isEven: boolean; backMinor: number }>;

/**
 * What a cart comes to as the replacement of some units of an order: one article, no more pieces than come back. Refuses
 * `cart_not_found`, `one_article_only`, `too_many_pieces`, `not_exchangeable` (sent by e-mail, by
 * appointment, or to people of an age only), `nothing_to_exchange`, and what keeps any cart from being ordered.
 */
export async function priceReplacement(reader: Reader, key: CartKey, lines: readonly Line[], back: Units, now: Date) {
  const cart = await priceCart(reader, key, now);
  if (!cart) return refuse({ code: "cart_not_found" });
  const [line, ...more] = cart.lines.filter(({ gift }) => !gift);
  if (!line || more.length > 0) return refuse({ code: "one_article_only" });
  if (line.quantity > piecesOf(back)) return refuse({ code: "too_many_pieces", most: piecesOf(back) });
  if (line.digital || line.giftCard) return refuse({ code: "not_exchangeable" });
  const problem = problemOf(cart, { total: cart.total, due: cart.due, declared: {} });
  if (problem) return refuse(asksForMore.has(problem.code) ? { code: "not_exchangeable" } : problem);

  const backMinor = worthOf(lines, back);
  if (backMinor === 0) return refuse({ code: "nothing_to_exchange" });
  const even = isEven(goingBackOf(lines, back), line);
  return ok<Priced>({ cart: replacementCart(cart, line, even ? backMinor : null), isEven: even, backMinor });
}

/** A checkout would ask its customer for something here. */
const asksForMore = new Set(["cart_incomplete", "declaration_missing"]);

const goingBackOf = (lines: readonly Line[], back: Units) =>
  back.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line
      ? [{ handle: line.productHandle, quantity, listMinor: line.listGrossMinor ?? line.unitGrossMinor }]
      : [];
  });
