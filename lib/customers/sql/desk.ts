import { database } from "#lib/platform/database";
import type { CustomerRow } from "../schema.ts";

type Wanted = Readonly<{
  query?: string;
  id?: string;
  after?: readonly [name: string, id: string] | null;
  take: number;
}>;

/** % and _ of what was typed are letters, not wildcards. */
const containing = (query: string) => `%${query.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;

/**
 * Customers with an account, and guests: those who ordered with an address that no account has. Keyset by (name, id),
 * names folded as people look for them: without accents or case.
 */
export async function desk({ query = "", id, after = null, take }: Wanted): Promise<CustomerRow[]> {
  const [afterName, afterId] = after ?? [null, null];
  const rows = await database.$queryRaw<(Omit<CustomerRow, "lastOrderAt"> & { lastOrderAt: Date | null })[]>`
    WITH known AS (
      SELECT a.id::text AS id, a.id AS account_id, a.name, a.email FROM account a WHERE a.kind = 'customer'
      UNION ALL
      (SELECT DISTINCT ON (o.email) o.email, NULL::uuid, o.name, o.email FROM orders o
       WHERE o.account_id IS NULL AND NOT EXISTS (SELECT FROM account a WHERE a.email = o.email AND a.kind = 'customer')
       ORDER BY o.email, o.placed_at DESC)
    ), page AS (
      SELECT * FROM known
      WHERE (${id ?? null}::text IS NULL OR id = ${id ?? null})
        AND (${afterName}::text IS NULL OR (lower(unaccent(name)), id) > (lower(unaccent(${afterName}::text)), ${afterId}))
        AND (${query} = '' OR lower(unaccent(name)) LIKE lower(unaccent(${containing(query)})) OR email LIKE ${containing(query)}
             OR EXISTS (SELECT FROM orders o WHERE o.number = upper(${query}) AND (o.email = known.email OR o.account_id = known.account_id)))
      ORDER BY lower(unaccent(name)), id
      LIMIT ${take}
    )
    SELECT page.id, page.account_id IS NULL AS guest, page.name, page.email, bought.*
    FROM page, LATERAL (
      SELECT count(*)::int AS orders, coalesce(sum(o.captured_minor - o.refunded_minor), 0)::int AS spent,
             max(o.placed_at) AS "lastOrderAt"
      FROM orders o WHERE o.email = page.email OR o.account_id = page.account_id
    ) bought
    ORDER BY lower(unaccent(page.name)), page.id`;
  return rows.map(({ lastOrderAt, ...row }) => ({ ...row, lastOrderAt: lastOrderAt?.toISOString() ?? null }));
}
