import type { Transaction } from "#lib/platform/database";

/** What an approval of a batch is of: the hashes of all that waits in it. */
export async function batchHash(tx: Pick<Transaction, "$queryRaw">, batchId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ hash: string }[]>`
    SELECT encode(sha256(coalesce(string_agg(hash, '' ORDER BY hash), '')::bytea), 'hex') AS hash
    FROM price_change WHERE batch_id = ${batchId}::uuid AND state = 'held'`;
  return row?.hash ?? "";
}
