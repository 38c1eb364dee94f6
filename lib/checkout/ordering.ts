import { termsVersion } from "#lib/content/terms";
import { captureCredit } from "#lib/credit/holds";
import { keepSlot } from "#lib/delivery/slot-holds";
import { convertHolds } from "#lib/inventory/holds";
import type { OutOfStock } from "#lib/inventory/schema";
import { tellStock } from "#lib/inventory/tell-stock";
import { newId } from "#lib/kernel/ids";
import { ok, type Result } from "#lib/kernel/result";
import { orderHeld, orderPlaced } from "#lib/orders/facts";
import { orderToken } from "#lib/orders/order-token";
import { type KeptAside, type Tender, writeOrder } from "#lib/orders/placing";
import type { PaidCard } from "#lib/payments/schema";
import type { Scene } from "#lib/platform/command";
import { keepingPromises } from "#lib/promises/ordered";
import { spendHeld } from "#lib/promotions/uses";
import { declaredIn } from "./declarations.ts";
import type { OrderRef } from "./schema.ts";
import { closingPaid, type LockedAttempt } from "./sql/attempt.ts";

/** What the card paid; null when credit paid for everything. `kept`: its bank only keeps it aside. */
export type CardPayment = Readonly<{
  intentId: string;
  seen: PaidCard | null;
  amountMinor: number;
  kept: KeptAside | null;
}>;

type Paid = Pick<LockedAttempt, "id" | "cart_id" | "snapshot">;

/**
 * An attempt that is paid becomes its order, all in the caller's transaction: its stock is reserved, its credits are
 * captured, the offers it holds are used, the order is written with what paid for it (`others`: neither card nor credit).
 * One that bought at an abnormal price is held: nothing is taken and nothing leaves until somebody has decided. Refuses
 * `out_of_stock` when its stock is gone.
 */
export async function orderOfPaid(
  attempt: Paid,
  card: CardPayment | null,
  scene: Scene,
  others: readonly Tender[] = [],
): Promise<Result<OrderRef, OutOfStock>> {
  const { tx, now, record } = scene;
  const attemptId = attempt.id;
  const orderId = newId();
  const reserved = await convertHolds(tx, { attemptId, orderId, now });
  if (!reserved.ok) return reserved;
  tellStock(reserved.value, scene);

  const { accountId, cart, abnormal: sales = [] } = attempt.snapshot;
  const credits = cart.credits.length > 0 ? await captureCredit(tx, { attemptId, orderId, now }) : [];
  const held = sales.length > 0;
  await spendHeld(tx, { attemptId, orderId }, cart.promotions);
  if (cart.slot) await keepSlot(tx, { attemptId, orderId });
  const intentId = card?.intentId ?? null;
  const tenders = [...(card ? [byCard(card)] : []), ...credits, ...others];
  const kept = card?.kept ?? null;
  const agreed = {
    orderId,
    attemptId,
    accountId,
    cart,
    intentId,
    tenders,
    termsVersion,
    kept,
    held,
    declared: declaredIn(cart),
  };
  record(orderPlaced({ orderId }));
  if (held) record(orderHeld({ orderId, sales: [...sales] }));
  const { number } = await writeOrder(tx, agreed, now, (lines) => {
    const promises = keepingPromises(orderId, cart, lines);
    return closingPaid(attempt, { intentId, promises, told: scene.telling() }, now);
  });
  return ok({ id: orderId, number, token: orderToken(number, now) });
}

const byCard = ({ amountMinor, seen }: CardPayment): Tender => ({
  kind: "card",
  creditId: null,
  lastFour: null,
  ...seen,
  amountMinor,
});
