import { warehouse } from "#lib/inventory/schema";
import { Prisma } from "#lib/platform/database";
import type { ListRequest } from "../schema.ts";

/** What must be true of all that a list shows, whatever is ticked; null for the whole shop. */
export function scopeOf(of: Pick<ListRequest, "category" | "availableAt">): Prisma.Sql | null {
  const { category } = of;
  if (!category) return inStockOf(of);
  const column = category.includes("/") ? Prisma.sql`l.category_path` : Prisma.sql`l.department_path`;
  const within = Prisma.sql`
    (${column} = ${category} OR l.product_id IN (SELECT product_id FROM listing_guest WHERE path = ${category}))`;
  const inStock = inStockOf(of);
  return inStock ? Prisma.sql`${within} AND ${inStock}` : within;
}

/** The same of a list that is read from its shelf (shelf.ts), which holds what is within the category and nothing else. */
export const inStockOf = ({ availableAt }: Pick<ListRequest, "availableAt">): Prisma.Sql | null =>
  availableAt ? Prisma.sql`l.in_stock_at @> ARRAY[${availableAt === "online" ? warehouse : availableAt}]` : null;

/**
 * What is ticked, each filter with a bit of its own. A product's `missed` is the sum of the filters it fails: 0, it is
 * shown; one single bit, it still counts beside that filter's other values, for that is how many there would be
 * without it.
 */
export type Ticked = Readonly<{
  facetBits: ReadonlyMap<string, number>;
  priceBit: number;
  soonBit: number;
  missed: Prisma.Sql;
}>;

export function tickedIn({ facets, price, availableAt, soon }: ListRequest, now: Date): Ticked {
  const chosen = Object.entries(facets);
  const facetBits = new Map(chosen.map(([facet], index) => [facet, 1 << index]));
  const priceBit = price ? 1 << chosen.length : 0;
  const misses = chosen.map(
    ([facet, values], index) => Prisma.sql`CASE WHEN ${hasOneOf(facet, values)} THEN 0 ELSE ${1 << index}::int END`,
  );
  if (price)
    misses.push(Prisma.sql`
      CASE WHEN l.price_minor BETWEEN ${price.min ?? 0} AND ${price.max ?? 2_147_483_647} THEN 0 ELSE ${priceBit}::int END`);
  const soonBit = soon && availableAt ? 1 << (chosen.length + 1) : 0;
  if (soonBit) misses.push(Prisma.sql`CASE WHEN ${isSureAt(availableAt, now)} THEN 0 ELSE ${soonBit}::int END`);
  return { facetBits, priceBit, soonBit, missed: misses.length > 0 ? Prisma.join(misses, " + ") : Prisma.sql`0` };
}

/** Whether the listing carries one of these values of a facet. */
export const hasOneOf = (facet: string, values: readonly string[]): Prisma.Sql => hasOneOfAll({ [facet]: values });

const hasOneOfAll = (facets: ListRequest["facets"]): Prisma.Sql => {
  const ticked = Object.entries(facets).map(
    ([facet, values]) => Prisma.sql`facet = ${facet} AND value = ANY(${values}::text[])`,
  );
  return Prisma.sql`
    l.facets && (SELECT coalesce(array_agg(id), '{}') FROM facet_value WHERE ${Prisma.join(ticked, " OR ")})`;
};

/** What misses two filters counts nowhere (`Ticked`): of two facets or more, whatever counts carries a value of one at least. */
export const countsSomewhere = ({ facets }: ListRequest): Prisma.Sql =>
  Object.keys(facets).length > 1 ? hasOneOfAll(facets) : Prisma.sql`true`;

/** Whether a store surely has one to hand out; of no store, never. */
export const isSureAt = (store: string | undefined, now: Date): Prisma.Sql =>
  store && store !== "online"
    ? Prisma.sql`coalesce(l.sure_until[array_position(l.in_stock_at, ${store}::text)] > ${now}, false)`
    : Prisma.sql`false`;

/** Whether anything but the category narrows this list. */
export const isFiltered = ({ facets, price, availableAt }: ListRequest): boolean =>
  Object.keys(facets).length > 0 || Boolean(price) || Boolean(availableAt);

/** The facet ticked, when it is all that narrows a category: its own counts are then known beforehand. */
export function onlyFacet({ facets, price, availableAt }: ListRequest): string | null {
  const [facet, ...others] = Object.keys(facets);
  return facet && others.length === 0 && !price && !availableAt ? facet : null;
}
