import type { PricedCart } from "#lib/cart/schema";
import { lockLimit } from "#lib/customers/queries-terms";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { dueAt, type LaterKind } from "#lib/orders/paid-later";
import type { Tender } from "#lib/orders/placing";
import { owedOnAccount } from "#lib/orders/queries-owed";
import type { Scene } from "#lib/platform/command";

type Means = "card" | LaterKind;
type TooMuch = Readonly<{ code: "over_account_limit"; limitMinor: number; owedMinor: number }>;

/** How a priced cart may be paid besides by card; what is on account depends on what its company may owe. */
export function laterMeans(cart: PricedCart): LaterKind[] {
  if (cart.due === 0 || cart.lines.some(({ giftCard }) => giftCard)) return [];
  const byCompany = cart.company ? (["on_account"] as const) : [];
  if (cart.lines.some(({ digital }) => digital)) return [...byCompany];
  const isFetched = cart.shipments.length > 0 && cart.shipments.every((one) => one.fulfilment.method === "pickup");
  return [...byCompany, ...(isFetched ? (["counter"] as const) : []), "transfer"];
}

/**
 * What a cart that is paid later is ordered with, in the caller's transaction; null when a card pays. Refuses
 * `means_not_possible`, and `over_account_limit` when its company would owe more than staff allow it.
 */
export async function laterTender(
  { tx, now }: Scene,
  cart: PricedCart,
  accountId: string | null,
  means: Means,
): Promise<Result<Tender | null, { code: "means_not_possible" } | TooMuch>> {
  if (means === "card" || cart.due === 0) return ok(null);
  if (!laterMeans(cart).includes(means)) return refuse({ code: "means_not_possible" });
  if (means === "on_account") {
    const limitMinor = accountId ? await lockLimit(tx, accountId) : 0;
    if (!accountId || limitMinor === 0) return refuse({ code: "means_not_possible" });
    const owedMinor = await owedOnAccount(accountId, tx);
    if (owedMinor + cart.due > limitMinor) return refuse({ code: "over_account_limit", limitMinor, owedMinor });
  }
  return ok({ kind: means, creditId: null, lastFour: null, amountMinor: cart.due, dueAt: dueAt(means, now) });
}
