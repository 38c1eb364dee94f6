import { database, type Transaction } from "#lib/platform/database";

/** How much an account may owe, in cents; nought when it pays before. */
export const limitOf = async (accountId: string): Promise<number> =>
  (await database.accountTerms.findUnique({ where: { accountId } }))?.limitMinor ?? 0;

/** The same, which nobody else can read so until this transaction ends: of two orders at once, the second sees the first. */
export async function lockLimit(tx: Transaction, accountId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ minor: number }[]>`
    SELECT limit_minor AS minor FROM account_terms WHERE account_id = ${accountId}::uuid FOR UPDATE`;
  return row?.minor ?? 0;
}
