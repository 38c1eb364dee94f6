import { takeBackCards } from "#lib/credit/taking-back";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { Consent } from "./elsewhere.ts";
import { type Given, giveTo } from "./exchanging.ts";
import { type LockedOrder, noAccount } from "./locked-order.ts";
import { owedFor, type Units } from "./owed-units.ts";
import { refundOf } from "./refund.ts";

type Back = Units &
  Readonly<{
    reason: string;
    /** The most that may go back; more needs a second person. Null: as much as was paid. */
    mostMinor: number | null;
    /** What of it pays for another order instead of going back. */
    given?: Given;
    /** Its customer agreed to be given store credit instead of what they paid with. */
    asCredit?: Consent | null;
  }>;

/**
 * Gives back the paid share of some units of a locked order, less a deduction, and of its delivery, in the caller's
 * command (rule 5.4); a gift card is given back unused. Refuses as `owedFor`, `needs_second_person`, `no_account` to give
 * store credit to, and what keeps a gift card from being taken back.
 */
export async function refundUnitsOf(
  scene: Scene,
  order: LockedOrder,
  { reason, mostMinor, given, asCredit = null, ...units }: Back,
) {
  const { tx } = scene;
  const owed = owedFor(order, units);
  if (!owed.ok) return owed;
  if (asCredit && !order.accountId) return noAccount;
  const { amountMinor, lines } = owed.value;
  if (mostMinor !== null && amountMinor > mostMinor)
    return refuse({ code: "needs_second_person", limitMinor: mostMinor });

  const cards = await takeBackCards(
    scene,
    lines.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity })),
    reason,
  );
  if (!cards.ok) return cards;
  for (const line of lines)
    await tx.orderLine.update({
      where: { id: line.lineId },
      data: { refundedQuantity: { increment: line.quantity }, refundedMinor: { increment: line.amountMinor } },
    });
  if (units.deliveryMinor > 0)
    await tx.order.update({ where: { id: order.id }, data: { deliveryRefundedMinor: units.deliveryMinor } });
  if (given) await giveTo(scene, order, given);
  const backMinor = given ? amountMinor + given.paidOnTopMinor - given.amountMinor : amountMinor;
  if (backMinor > 0) await refundOf(scene, order, backMinor, reason, asCredit);
  return ok({ amountMinor });
}
