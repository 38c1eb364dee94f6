import type { Transaction } from "#lib/platform/database";

/** A member whose standing nobody else changes until this transaction ends; null for who is none. */
export async function lockMember(tx: Transaction, accountId: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM member WHERE account_id = ${accountId}::uuid FOR UPDATE`;
  return locked.length === 0 ? null : tx.member.findUniqueOrThrow({ where: { accountId } });
}

export type LockedMember = NonNullable<Awaited<ReturnType<typeof lockMember>>>;

/** The points that count for a tier now: of what was bought since. */
export async function pointsSince(tx: Transaction, accountId: string, since: Date): Promise<number> {
  const { _sum } = await tx.loyaltyPurchase.aggregate({
    where: { accountId, countedAt: { gt: since } },
    _sum: { points: true },
  });
  return _sum.points ?? 0;
}
