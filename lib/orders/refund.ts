import { refundToCredit } from "#lib/credit/refunding";
import { nameOf } from "#lib/kernel/actor";
import { openRefund } from "#lib/payments/refunds";
import type { Scene } from "#lib/platform/command";
import { tendersLeft } from "./disputed.ts";
import { type Consent, giveAsCredit, mayBeCredit } from "./elsewhere.ts";
import { orderExchanged, orderRefunded } from "./facts.ts";
import { type LockedOrder, lockOrder } from "./locked-order.ts";
import { isPaidLater } from "./paid-later.ts";
import { refundPerTender, type Share } from "./refund-tenders.ts";

/**
 * Owes `amountMinor` of a locked order back to its customer: to what it was paid with, on the order, on its timeline;
 * the provider hears of a card's part after commit. What the bank only keeps aside is let go of first, and is never
 * taken; answers how much that is. Who consented is given store credit for what was. The CHECKs authorised ≥ 0, refunded ≤
 * captured and ≤ tender are the second wall.
 */
export async function refundOf(
  scene: Scene,
  order: LockedOrder,
  amountMinor: number,
  reason: string,
  asCredit: Consent | null = null,
): Promise<number> {
  const releasedMinor = await giveBack(scene, order, amountMinor, reason, asCredit);
  scene.record(orderRefunded({ orderId: order.id, amountMinor, releasedMinor }));
  return releasedMinor;
}

async function giveBack(
  scene: Scene,
  order: LockedOrder,
  amountMinor: number,
  reason: string,
  asCredit: Consent | null = null,
): Promise<number> {
  const { tx, now, actor } = scene;
  const tenders: object[] = [];
  let releasedMinor = 0;
  let letGoMinor = 0;
  for (const whole of refundPerTender(tendersLeft(order), amountMinor, order)) {
    const creditedMinor = asCredit && mayBeCredit(whole.tender) ? whole.amountMinor - whole.neverTakenMinor : 0;
    if (asCredit && creditedMinor > 0) {
      await giveAsCredit(scene, order, { from: whole.tender, amountMinor: creditedMinor, agreed: asCredit, reason });
      tenders.push({ kind: "store_credit", lastFour: null, refundId: null, amountMinor: creditedMinor });
    }
    const share = { ...whole, amountMinor: whole.amountMinor - creditedMinor };
    if (share.amountMinor === 0) continue;
    const { id, kind, lastFour, brand, wallet } = share.tender;
    const refundId = await giveBackTo(scene, order, share, reason);
    const isLater = isPaidLater(kind);
    const byHandMinor = isLater ? share.amountMinor - share.neverTakenMinor : 0;
    await tx.orderTender.update({
      where: { id },
      data: {
        refundedMinor: { increment: share.amountMinor },
        releasedMinor: { increment: isLater ? 0 : share.neverTakenMinor },
        owedMinor: { decrement: isLater ? share.neverTakenMinor : 0 },
        returningMinor: { increment: byHandMinor },
      },
    });
    letGoMinor += isLater ? 0 : share.neverTakenMinor;
    tenders.push({ kind, lastFour, brand, wallet, refundId, amountMinor: share.amountMinor });
    releasedMinor += share.neverTakenMinor;
  }
  await tx.order.update({
    where: { id: order.id },
    data: {
      refundedMinor: { increment: amountMinor },
      releasedMinor: { increment: releasedMinor },
      authorisedMinor: { decrement: letGoMinor },
      updatedAt: now,
    },
  });
  await tx.orderEvent.create({
    data: {
      orderId: order.id,
      at: now,
      kind: "refunded",
      actorName: nameOf(actor),
      data: { amountMinor, releasedMinor, reason, tenders },
    },
  });
  return releasedMinor;
}

/**
 * What an exchange paid goes back to what had paid for the goods that were given for it: to another order's tenders. The
 * younger order is locked first. Throws when a lost dispute has taken that money since.
 */
async function giveBackThrough(scene: Scene, twinId: string, amountMinor: number, reason: string): Promise<void> {
  const { tx, record } = scene;
  const { orderId } = await tx.orderTender.findUniqueOrThrow({ where: { id: twinId } });
  await lockOrder(tx, orderId);
  await tx.orderTender.update({ where: { id: twinId }, data: { refundedMinor: { decrement: amountMinor } } });
  await tx.order.update({ where: { id: orderId }, data: { refundedMinor: { decrement: amountMinor } } });
  const order = await lockOrder(tx, orderId);
  if (!order) throw new Error(`order ${orderId} that was exchanged is gone`);
  await giveBack(scene, order, amountMinor, reason);
  record(orderExchanged({ orderId }));
}

/** Returns the id of the provider's refund, null when nothing travels back to a card. */
async function giveBackTo(
  scene: Scene,
  order: LockedOrder,
  share: Share<LockedOrder["tenders"][number]>,
  reason: string,
) {
  const { tender, amountMinor, neverTakenMinor } = share;
  const { id: orderId, number } = order;
  const { intentId } = tender;
  if (isPaidLater(tender.kind)) return null;
  if (tender.creditId) {
    await refundToCredit(scene, { creditId: tender.creditId, amountMinor, orderId, reason });
    return null;
  }
  if (tender.twinId) {
    await giveBackThrough(scene, tender.twinId, amountMinor, reason);
    return null;
  }
  if (!intentId) throw new Error(`the card of order ${number} has no payment`);
  if (neverTakenMinor > 0) {
    const letGo =
      neverTakenMinor < order.authorisedMinor ? "part" : (await isPartTaken(scene, intentId)) ? "rest" : "all";
    await openRefund(scene, { intentId, amountMinor: neverTakenMinor, reason, letGo });
  }
  const backMinor = amountMinor - neverTakenMinor;
  return backMinor > 0 ? openRefund(scene, { intentId, amountMinor: backMinor, reason }) : null;
}

export const isPartTaken = async ({ tx }: Scene, intentId: string): Promise<boolean> =>
  (await tx.capture.count({ where: { intentId, state: { not: "failed" } } })) > 0;
