import { warehouse } from "#lib/inventory/schema";
import { Prisma } from "#lib/platform/database";
import type { ListRequest } from "../schema.ts";

/** Where a list stands and what must be true of all it shows, whatever is ticked. */
export function scopeOf({ category, availableAt }: ListRequest): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  if (category) {
    const column = category.includes("/") ? Prisma.sql`l.category_path` : Prisma.sql`l.department_path`;
    conditions.push(Prisma.sql`${column} = ${category}`);
  }
  if (availableAt)
    conditions.push(Prisma.sql`l.in_stock_at @> ARRAY[${availableAt === "online" ? warehouse : availableAt}]`);
  return Prisma.join(conditions, " AND ");
}

/**
 * The names of the filters a product fails, as an array: none, it is shown; exactly one, it is still counted beside
 * that filter's other values, for that is how many there would be without it.
 */
export function missedBy({ facets, price }: ListRequest): Prisma.Sql {
  const misses = Object.entries(facets).map(
    ([facet, values]) => Prisma.sql`
      CASE WHEN NOT l.facets && (SELECT coalesce(array_agg(id), '{}') FROM facet_value
                                 WHERE facet = ${facet} AND value = ANY(${values}::text[])) THEN ${facet} END`,
  );
  if (price)
    misses.push(Prisma.sql`
      CASE WHEN l.price_minor < ${price.min ?? 0} OR l.price_minor > ${price.max ?? 2_147_483_647} THEN ${priceFilter} END`);
  if (misses.length === 0) return Prisma.sql`'{}'::text[]`;
  return Prisma.sql`array_remove(ARRAY[${Prisma.join(misses)}]::text[], NULL)`;
}

/** No facet can bear this name: theirs have no sign before the first letter. */
export const priceFilter = "=price";

/** Whether anything but the category narrows this list. */
export const isFiltered = ({ facets, price, availableAt }: ListRequest): boolean =>
  Object.keys(facets).length > 0 || Boolean(price) || Boolean(availableAt);
