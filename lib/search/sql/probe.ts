import { database, Prisma } from "#lib/platform/database";
import { foundBy, type Search } from "./hits.ts";

/** The first of these searches that finds a product within a scope; `count` goes up to `enough`. */
export type Way = Readonly<{ search: Search; count: number }>;

/**
 * Tries searches one after the other until one finds something, in one statement; null when none does. Codes are few, and
 * not limited: with a limit PostgreSQL would rather walk the table than open its index.
 */
export async function firstThatFinds(
  searches: readonly Search[],
  scope: Prisma.Sql | null,
  enough: number,
): Promise<Way | null> {
  const counted = searches.map((search, index) => {
    const found = Prisma.sql`SELECT ${foundBy(search, scope)} ${"codes" in search ? Prisma.empty : Prisma.sql`LIMIT ${enough}`}`;
    return Prisma.sql`nullif((SELECT least(${enough}, count(*))::int FROM (${found}) found), 0) + ${1000 * index}::int`;
  });
  const [row] = await database.$queryRaw<
    [{ way: number | null }]
  >`SELECT coalesce(${Prisma.join(counted)}, NULL) AS way`;
  if (row.way === null) return null;
  const search = searches[Math.floor(row.way / 1000)];
  return search ? { search, count: row.way % 1000 } : null;
}
