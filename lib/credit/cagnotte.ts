import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";
import { book, lockCredit } from "./sql/ledger.ts";

type Moment = Readonly<{ tx: Transaction; now: Date; actor: Actor }>;
type Moved = Readonly<{ accountId: string; amountMinor: number; reason: string; orderId?: string | undefined }>;

async function openedCagnotte(tx: Transaction, accountId: string, now: Date) {
  await tx.$executeRaw`
    INSERT INTO credit (id, kind, state, account_id, initial_minor, activated_at, created_at)
    VALUES (${newId()}::uuid, 'club', 'active', ${accountId}::uuid, 0, ${now}, ${now})
    ON CONFLICT (account_id) WHERE kind = 'club' DO NOTHING`;
  const { id } = await tx.credit.findFirstOrThrow({ where: { accountId, kind: "club" }, select: { id: true } });
  const credit = await lockCredit(tx, id);
  if (!credit) throw new Error(`no credit ${id}`);
  return ended(tx, credit, now);
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockCredit>>>;
const clerk = system("credit");

/** A cagnotte whose day has come is over, whether or not the hourly sweep has passed; what a checkout holds waits. */
async function ended(tx: Transaction, credit: Locked, now: Date): Promise<Locked> {
  const { id: creditId, state, expiresAt, heldMinor, balanceMinor } = credit;
  if (state !== "active" || !expiresAt || expiresAt > now || heldMinor > 0) return credit;
  if (balanceMinor > 0) await book(tx, { creditId, kind: "expire", amountMinor: -balanceMinor, actor: clerk, now });
  return tx.credit.update({ where: { id: creditId }, data: { state: "expired" } });
}

/** What its ends took of a cagnotte since, and nothing was answered with yet. */
async function endedMinor(tx: Transaction, creditId: string, since: Date): Promise<number> {
  const where = { creditId, kind: "expire", at: { gte: since } } as const;
  const { _sum } = await tx.creditEntry.aggregate({ where, _sum: { amountMinor: true } });
  return Math.max(0, -(_sum.amountMinor ?? 0));
}

/** Puts what a member earned on their cagnotte, all of which then lasts until `expiresAt` at least; one that had expired lives again. */
export async function addToCagnotte({ tx, now, actor }: Moment, moved: Moved & Readonly<{ expiresAt: Date }>) {
  const { accountId, amountMinor, reason, orderId, expiresAt } = moved;
  const { id: creditId, ...credit } = await openedCagnotte(tx, accountId, now);
  await book(tx, { creditId, kind: "issue", amountMinor, actor, now, reason, orderId });
  const lastsUntil = credit.expiresAt && credit.expiresAt > expiresAt ? credit.expiresAt : expiresAt;
  const state = credit.state === "blocked" ? "blocked" : "active";
  await tx.credit.update({ where: { id: creditId }, data: { expiresAt: lastsUntil, state } });
}

/**
 * Takes up to so much off a cagnotte, of what no checkout is paying with; answers how much it took. What an end has taken
 * since `endedSince` counts as there: it is booked back first, so that nothing is answered with it twice.
 */
export async function takeFromCagnotte(
  { tx, now, actor }: Moment,
  { accountId, amountMinor, endedSince, ...moved }: Moved & Readonly<{ endedSince?: Date | undefined }>,
) {
  const { id: creditId, ...credit } = await openedCagnotte(tx, accountId, now);
  const isOver = credit.state !== "active" || (credit.expiresAt !== null && credit.expiresAt <= now);
  const there = isOver ? 0 : Math.min(amountMinor, credit.balanceMinor - credit.heldMinor);
  const missing = amountMinor - there;
  const revived = endedSince && missing > 0 ? Math.min(missing, await endedMinor(tx, creditId, endedSince)) : 0;
  if (revived > 0) await book(tx, { creditId, kind: "expire", amountMinor: revived, actor: clerk, now });
  const takenMinor = there + revived;
  if (takenMinor > 0) await book(tx, { creditId, kind: "adjust", amountMinor: -takenMinor, actor, now, ...moved });
  return takenMinor;
}
