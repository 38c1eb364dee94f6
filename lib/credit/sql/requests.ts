import type { Transaction } from "#lib/platform/database";
import type { CreditRequestState } from "../schema.ts";

/** A request that nobody else can decide until this transaction ends. */
export async function lockRequest(tx: Transaction, id: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM credit_request WHERE id = ${id}::uuid FOR UPDATE`;
  return locked.length === 0 ? null : tx.creditRequest.findUniqueOrThrow({ where: { id } });
}

export type LockedRequest = NonNullable<Awaited<ReturnType<typeof lockRequest>>>;
type Conclusion = Readonly<{
  state: CreditRequestState;
  by: string;
  now: Date;
  creditId?: string | null;
  why?: string;
}>;

/** Writes down how a request ended, and by whom. */
export const conclude = (tx: Transaction, { id }: LockedRequest, { state, by, now, creditId, why }: Conclusion) =>
  tx.creditRequest.update({
    where: { id },
    data: {
      state,
      decidedByName: by,
      decidedAt: now,
      ...(creditId && { creditId }),
      ...(why !== undefined && { decidedWhy: why }),
    },
  });

/** The oldest request whose time is over and that no other worker is at; null when there is none. */
export async function nextDue(tx: Transaction, now: Date): Promise<LockedRequest | null> {
  const [due] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM credit_request WHERE state = 'waiting' AND held_until <= ${now}
    ORDER BY held_until LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return due ? tx.creditRequest.findUniqueOrThrow({ where: { id: due.id } }) : null;
}
