import { categoryRule } from "#lib/catalogue/category-rule";
import { Prisma, type Transaction } from "#lib/platform/database";
import { byScope, liveRankings } from "#lib/ranking/queries";
import { guestRank, ranksOf } from "./rank.ts";
import { ruleHolds } from "./rule.ts";

/** These products wherever they are guests (those listed; the others are guests no more), or every guest of a department. */
type Among = Readonly<{ productIds: readonly string[]; listed: readonly string[] }> | Readonly<{ department: string }>;

type Ruled = Readonly<{ id: string; path: string; rule: unknown }>;

/** The shelves with guests among these products, and those of them that now show others, or the same ones otherwise. */
type Visited = Readonly<{ shelves: readonly string[]; changed: readonly string[] }>;

/**
 * Writes which products stand on shelves that are not their own, chosen there by hand or brought by a rule, where that
 * changed. Listings are written before. Whoever writes all guests of a department does so alone.
 */
export async function keepGuests(tx: Transaction, among: Among, now: Date): Promise<Visited> {
  if ("department" in among) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('listing_guest'))`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('listing_guest'))`;
  const { guest } = ranksOf(byScope(await liveRankings(now, tx)), now);
  const shelves = onShelves(among, Prisma.sql`c.path`);
  const ruled = await tx.$queryRaw<
    Ruled[]
  >`SELECT id, path, rule FROM category c WHERE rule IS NOT NULL AND ${shelves}`;
  const products = "listed" in among ? Prisma.sql`l.product_id = ANY(${among.listed}::uuid[])` : Prisma.sql`true`;
  const brought = ruled.map(
    ({ id, path, rule }) => Prisma.sql`
      UNION ALL
      SELECT ${id}::uuid, ${path}::text, l.product_id, NULL::int FROM listing l JOIN product p ON p.id = l.product_id
      WHERE ${products} AND ${ruleHolds(categoryRule.parse(rule), now)}
        AND NOT EXISTS (SELECT FROM category_product x
                        WHERE x.category_id = ${id}::uuid AND x.product_id = l.product_id AND x.out)`,
  );
  const visited = await tx.$queryRaw<{ path: string; changed: boolean }[]>`
    WITH wanted (category_id, path, product_id, position) AS (
      SELECT c.id, c.path, x.product_id, x.position
      FROM category_product x JOIN category c ON c.id = x.category_id JOIN listing l ON l.product_id = x.product_id
      WHERE NOT x.out AND ${products} AND ${shelves}
      ${brought.length > 0 ? Prisma.join(brought, " ") : Prisma.empty}
    ), place AS (
      SELECT path, product_id, min(position) AS position
      FROM (SELECT path, product_id, position FROM wanted
            UNION ALL
            SELECT split_part(path, '/', 1), product_id, NULL FROM wanted WHERE strpos(path, '/') > 0) each
      GROUP BY path, product_id
    ), guest AS (
      SELECT place.path, l.*, place.position
      FROM place JOIN listing l USING (product_id)
      WHERE l.category_path <> place.path AND l.department_path <> place.path
    ), gone AS (
      DELETE FROM listing_guest g
      WHERE ${"productIds" in among ? Prisma.sql`g.product_id = ANY(${among.productIds}::uuid[])` : onShelves(among, Prisma.sql`g.path`)}
        AND NOT EXISTS (SELECT FROM guest WHERE guest.path = g.path AND guest.product_id = g.product_id)
      RETURNING g.path
    ), kept AS (
      INSERT INTO listing_guest AS known (path, product_id, price_minor, rank, created_at, facets, in_stock_at, sure_until)
      SELECT path, product_id, price_minor, ${guestRank(Prisma.sql`position`, guest)}, created_at, facets,
             in_stock_at, sure_until
      FROM guest l ORDER BY path, product_id
      ON CONFLICT (path, product_id) DO UPDATE SET
        price_minor = excluded.price_minor, rank = excluded.rank, created_at = excluded.created_at,
        facets = excluded.facets, in_stock_at = excluded.in_stock_at, sure_until = excluded.sure_until
      WHERE (known.price_minor, known.rank, known.created_at, known.facets, known.in_stock_at, known.sure_until)
        IS DISTINCT FROM (excluded.price_minor, excluded.rank, excluded.created_at, excluded.facets, excluded.in_stock_at,
                          excluded.sure_until)
      RETURNING known.path
    )
    SELECT path, bool_or(changed) AS changed
    FROM (SELECT path, true AS changed FROM gone
          UNION ALL SELECT path, true FROM kept
          UNION ALL SELECT path, false FROM guest) each
    GROUP BY path`;
  return {
    shelves: visited.map(({ path }) => path),
    changed: visited.filter(({ changed }) => changed).map(({ path }) => path),
  };
}

const onShelves = (among: Among, path: Prisma.Sql): Prisma.Sql =>
  "department" in among
    ? Prisma.sql`(${path} = ${among.department} OR starts_with(${path}, ${`${among.department}/`}))`
    : Prisma.sql`true`;
