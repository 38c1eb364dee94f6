import { Prisma } from "#lib/platform/database";
import type { ListRequest } from "../schema.ts";
import { inStockOf } from "./filters.ts";

const both = Prisma.sql`product_id, price_minor, created_at, facets, in_stock_at, sure_until`;

/** Listings by where they are at home, and guests by where they are shown; conditions go into both, each has its index. */
const withGuests = (path: Prisma.Sql, rank: Prisma.Sql) => Prisma.sql`(
  SELECT ${path} AS path, ${both}, ${rank}, store_ranks FROM listing
  UNION ALL
  SELECT path, ${both}, rank, '{}'::int[] FROM listing_guest)`;

const inCategories = withGuests(Prisma.sql`category_path`, Prisma.sql`rank_category`);
const inDepartments = withGuests(Prisma.sql`department_path`, Prisma.sql`rank_department`);

/** What stands on the shelf that a list is asked for: the rows, to be called `l`, and the condition. */
export function shelf(
  of: Pick<ListRequest, "category" | "availableAt">,
): readonly [rows: Prisma.Sql, within: Prisma.Sql] {
  const { category } = of;
  const inStock = inStockOf(of) ?? Prisma.sql`true`;
  if (!category) return [Prisma.sql`listing`, inStock];
  return [category.includes("/") ? inCategories : inDepartments, Prisma.sql`l.path = ${category} AND ${inStock}`];
}
