import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";

type WalkIn = Readonly<{ email: string; name: string }>;

/**
 * The customer's account of an address told at a counter, in the caller's command; made when there is none. Nobody opens it
 * before they prove the address. It is locked: an address that is being freed waits to see what hangs on it. Null when the
 * address is a colleague's.
 */
export async function walkInAccount(tx: Transaction, { email, name }: WalkIn, now: Date): Promise<string | null> {
  await tx.account.createMany({
    data: [{ id: newId(), kind: "customer", email, name, createdAt: now }],
    skipDuplicates: true,
  });
  await tx.$executeRaw`SELECT 1 FROM account WHERE email = ${email} FOR UPDATE`;
  const { id, kind } = await tx.account.findUniqueOrThrow({ where: { email }, select: { id: true, kind: true } });
  return kind === "customer" ? id : null;
}
