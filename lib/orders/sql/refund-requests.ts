import { createHash } from "node:crypto";
import type { Transaction } from "#lib/platform/database";
import type { LockedOrder } from "../locked-order.ts";
import type { RefundAct } from "../refund-acts.ts";

const dayMs = 24 * 3600 * 1000;

/**
 * What somebody gave back alone within a day, in cents. One at a time: of many refunds at once each sees those before it,
 * so that no ceiling is passed by hurrying. Call it with the order's row locked, never before.
 */
export async function givenAlone(tx: Transaction, personId: string, now: Date): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`refunds:${personId}`}, 0))`;
  return givenSince(tx, personId, now);
}

/** The same as far as anybody knows who does not wait for those before them: for a screen. */
export async function givenSince(tx: Pick<Transaction, "$queryRaw">, personId: string, now: Date): Promise<number> {
  const [given] = await tx.$queryRaw<{ minor: number }[]>`
    SELECT coalesce(sum(amount_minor), 0)::int AS minor FROM refund_request
    WHERE author_id = ${personId}::uuid AND at > ${new Date(now.getTime() - dayMs)}
      AND state = 'done' AND decided_by_name IS NULL`;
  return given?.minor ?? 0;
}

/** What is asked for and what the order says of its money: a yes is to this, and to nothing that became of it. */
export function fingerprintOf(order: LockedOrder, act: RefundAct): string {
  const { id, state, capturedMinor, authorisedMinor, refundedMinor, lines } = order;
  const money = { id, state, capturedMinor, authorisedMinor, refundedMinor };
  const units = lines.map(({ id: lineId, quantity, refundedQuantity }) => [lineId, quantity, refundedQuantity]);
  return createHash("sha256")
    .update(JSON.stringify([money, units, act]))
    .digest("base64url");
}

/** A request that nobody else can decide until this transaction ends. */
export async function lockRefundRequest(tx: Transaction, id: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM refund_request WHERE id = ${id}::uuid FOR UPDATE`;
  return locked.length === 0 ? null : tx.refundRequest.findUniqueOrThrow({ where: { id } });
}

export type RefundRequest = NonNullable<Awaited<ReturnType<typeof lockRefundRequest>>>;

/** The oldest request whose time is over and that no other worker is at; null when there is none. */
export async function nextDueRefund(tx: Transaction, now: Date): Promise<RefundRequest | null> {
  const [due] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM refund_request WHERE state = 'waiting' AND held_until <= ${now}
    ORDER BY held_until LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return due ? tx.refundRequest.findUniqueOrThrow({ where: { id: due.id } }) : null;
}
