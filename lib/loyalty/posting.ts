import { addToCagnotte, takeFromCagnotte } from "#lib/credit/cagnotte";
import { expiryAfterRefund } from "#lib/credit/terms";
import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import { partEarned } from "./earning.ts";
import { monthsLater } from "./months.ts";
import type { LoyaltyProgram } from "./rules.ts";
import type { LockedMember } from "./sql/members.ts";

type Posting = Readonly<{
  kind: "earn" | "take_back" | "birthday" | "burn";
  /** What it is for; once only. */
  source: string;
  /** Earned, or negative: taken. */
  amountMinor: number;
  points?: number;
  purchaseId?: string;
  orderId?: string | undefined;
}>;

/**
 * Moves a locked member's cagnotte and the club's ledger together. What is earned pays a debt first. What is taken back and
 * was spent already is owed: the cagnotte never goes below nought, and no refund is kept back for it; what its end took
 * is not (decision 0018). What it paid and gets back lasts as any refund.
 */
export async function post(
  scene: Pick<Scene, "tx" | "now" | "actor">,
  member: LockedMember,
  { expiryMonths }: LoyaltyProgram,
  { kind, source, amountMinor, points = 0, purchaseId, orderId }: Posting,
): Promise<LockedMember> {
  const { tx, now, actor } = scene;
  const { accountId } = member;
  const moved = { accountId, reason: `club: ${kind}`, orderId };
  let creditedMinor = 0;
  let owedMinor = 0;
  if (amountMinor > 0) {
    const parted = partEarned(amountMinor, member.owedMinor);
    ({ creditMinor: creditedMinor, owedMinor } = parted);
    if (creditedMinor > 0) {
      const expiresAt = kind === "burn" ? (expiryAfterRefund(now, now) ?? now) : monthsLater(now, expiryMonths);
      await addToCagnotte(scene, { ...moved, amountMinor: creditedMinor, expiresAt });
    }
  } else if (amountMinor < 0) {
    const earnedAt = kind === "take_back" && purchaseId ? await firstOf(tx, purchaseId) : undefined;
    const takenMinor = await takeFromCagnotte(scene, { ...moved, amountMinor: -amountMinor, endedSince: earnedAt });
    creditedMinor = 0 - takenMinor;
    owedMinor = -amountMinor - takenMinor;
  }
  await tx.loyaltyEntry.create({
    data: {
      ...{ accountId, kind, source, purchaseId: purchaseId ?? null, amountMinor, creditedMinor, owedMinor, points },
      ...{ actorName: nameOf(actor), at: now },
    },
  });
  return tx.member.update({
    where: { accountId },
    data: { owedMinor: { increment: owedMinor }, points: { increment: points } },
  });
}

/** When a purchase was first booked. */
async function firstOf(tx: Scene["tx"], purchaseId: string): Promise<Date | undefined> {
  return (await tx.loyaltyEntry.findFirst({ where: { purchaseId }, orderBy: { id: "asc" }, select: { at: true } }))?.at;
}

/** What came onto the cagnotte by a refund pays what is owed, like what is earned. */
export async function settleDebt(scene: Pick<Scene, "tx" | "now" | "actor">, member: LockedMember) {
  const { tx, now, actor } = scene;
  const { accountId, owedMinor } = member;
  if (owedMinor === 0) return member;
  const paidMinor = await takeFromCagnotte(scene, { accountId, amountMinor: owedMinor, reason: "club: settle" });
  if (paidMinor === 0) return member;
  const settled = await tx.loyaltyEntry.count({ where: { accountId, kind: "settle" } });
  await tx.loyaltyEntry.create({
    data: {
      ...{ accountId, kind: "settle", source: `settle:${accountId}:${settled + 1}`, amountMinor: 0 },
      ...{ creditedMinor: -paidMinor, owedMinor: -paidMinor, actorName: nameOf(actor), at: now },
    },
  });
  return tx.member.update({ where: { accountId }, data: { owedMinor: { decrement: paidMinor } } });
}
