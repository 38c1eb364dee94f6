import type { Actor } from "#lib/kernel/actor";
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
  return credit;
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

/** Takes up to so much off a cagnotte, of what no checkout is paying with; answers how much it took. */
export async function takeFromCagnotte({ tx, now, actor }: Moment, { accountId, amountMinor, ...moved }: Moved) {
  const credit = await openedCagnotte(tx, accountId, now);
  const isOver = credit.state !== "active" || (credit.expiresAt !== null && credit.expiresAt <= now);
  const takenMinor = isOver ? 0 : Math.min(amountMinor, credit.balanceMinor - credit.heldMinor);
  if (takenMinor > 0)
    await book(tx, { creditId: credit.id, kind: "adjust", amountMinor: -takenMinor, actor, now, ...moved });
  return takenMinor;
}
