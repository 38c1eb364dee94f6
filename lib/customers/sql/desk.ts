import { z } from "zod";
import { database, Prisma } from "#lib/platform/database";
import { holding, named } from "#lib/platform/named";
import { isRemembered } from "#lib/platform/person";
import type { CustomerRow } from "../schema.ts";

type Wanted = Readonly<{
  query?: string;
  id?: string;
  after?: readonly [name: string, id: string] | null;
  take: number;
}>;

type Row = Omit<CustomerRow, "lastOrderAt"> & Readonly<{ lastOrderAt: Date | null }>;

/**
 * Customers with an account, and guests: those who ordered with an address that no account has, named as on their latest
 * order; who was forgotten stands nowhere. Keyset by (name, id), names without accents or case; each of the two is read from
 * its own index, a page at a time: OFFSET 0 keeps the database from reading all guests first.
 */
export async function desk({ query = "", id, after = null, take }: Wanted): Promise<CustomerRow[]> {
  const beyond = (place: Prisma.Sql) =>
    after ? Prisma.sql`(${place}) > (name_plain(${after[0]}), ${after[1]})` : Prisma.sql`true`;
  const isAccount = z.uuid().safeParse(id).success;
  const rows = await database.$queryRaw<Row[]>(Prisma.sql`
    WITH page AS (
      (SELECT a.id::text AS id, a.id AS account_id, a.name, a.email, name_plain(a.name) AS plain FROM account a
       WHERE a.kind = 'customer' AND ${beyond(Prisma.sql`name_plain(a.name), a.id::text`)}
         AND ${id === undefined ? Prisma.sql`true` : isAccount ? Prisma.sql`a.id = ${id}::uuid` : Prisma.sql`false`}
         AND ${found(
           query,
           { name: Prisma.sql`a.name`, email: Prisma.sql`a.email` },
           Prisma.sql`a.id IN (
        SELECT account_id FROM orders WHERE number = upper(${query})
        UNION SELECT b.id FROM orders o JOIN account b ON b.email = o.email WHERE o.number = upper(${query}))`,
         )}
       ORDER BY name_plain(a.name), a.id::text LIMIT ${take})
      UNION ALL
      (SELECT o.email, NULL, o.name, o.email, name_plain(o.name) FROM orders o
       WHERE o.account_id IS NULL AND ${isRemembered(Prisma.sql`o.email`)} AND ${beyond(Prisma.sql`name_plain(o.name), o.email`)}
         AND ${id === undefined ? Prisma.sql`true` : Prisma.sql`o.email = ${id}`}
         AND ${found(query, { name: Prisma.sql`o.name`, email: Prisma.sql`lower(o.email)` }, Prisma.sql`o.email IN (SELECT email FROM orders WHERE number = upper(${query}))`)}
         AND NOT EXISTS (SELECT FROM orders later WHERE later.account_id IS NULL AND later.email = o.email
                         AND (later.placed_at, later.id) > (o.placed_at, o.id) OFFSET 0)
         AND NOT EXISTS (SELECT FROM account a WHERE a.email = o.email AND a.kind = 'customer' OFFSET 0)
       ORDER BY name_plain(o.name), o.email LIMIT ${take})
      ORDER BY plain, id LIMIT ${take}
    )
    SELECT page.id, page.account_id IS NULL AS guest, page.name, page.email, bought.*
    FROM page, LATERAL (
      SELECT count(*)::int AS orders, coalesce(sum(o.captured_minor - o.refunded_minor), 0)::int AS spent,
             max(o.placed_at) AS "lastOrderAt"
      FROM orders o WHERE o.email = page.email OR o.account_id = page.account_id
    ) bought
    ORDER BY page.plain, page.id`);
  return rows.map(({ lastOrderAt, ...row }) => ({ ...row, lastOrderAt: lastOrderAt?.toISOString() ?? null }));
}

type Columns = Readonly<{ name: Prisma.Sql; email: Prisma.Sql }>;

/** A part of a name or of an address, or a whole order number. */
function found(query: string, { name, email }: Columns, ordered: Prisma.Sql): Prisma.Sql {
  if (query === "") return Prisma.sql`true`;
  if (/^bf-?\d+$/i.test(query)) return ordered;
  return Prisma.sql`(${named(name, query)} OR ${email} LIKE ${holding(query)})`;
}
