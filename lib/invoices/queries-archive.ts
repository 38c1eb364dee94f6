import { database, Prisma } from "#lib/platform/database";

/** What was sealed: a document, an entry of the journal (J) or a closing (C), to the byte. */
export type SealedRow = Readonly<{ number: string; at: Date; content: string; previousHash: string; hash: string }>;

const portion = 500;
const sources = {
  documents: Prisma.sql`SELECT id, number, issued_at AS at, content, previous_hash, hash FROM invoice`,
  payments: Prisma.sql`
    SELECT id, concat('J', year, '-', lpad(n::text, 6, '0')) AS number, at, content, previous_hash, hash FROM payment_entry`,
  closings: Prisma.sql`
    SELECT id, concat('C', year, '-', lpad(n::text, 6, '0')) AS number,
           ends_on::timestamp AT TIME ZONE 'Europe/Paris' AS at, content, previous_hash, hash FROM payment_closing`,
};

/** All that was sealed in a period, `from` and `to` included, oldest first, in portions: a year takes no more memory than a day. */
export async function* sealedRows(source: keyof typeof sources, from: string, to: string): AsyncGenerator<SealedRow> {
  let after = { at: new Date(0), id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const part = await database.$queryRaw<(SealedRow & { id: string })[]>(Prisma.sql`
      SELECT id, number, at, content, previous_hash AS "previousHash", hash FROM (${sources[source]}) sealed
      WHERE at >= ${from}::date::timestamp AT TIME ZONE 'Europe/Paris'
        AND at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AND (at, id) > (${after.at}, ${after.id}::uuid)
      ORDER BY at, id LIMIT ${portion}`);
    yield* part;
    const last = part.at(-1);
    if (!last || part.length < portion) return;
    after = last;
  }
}
