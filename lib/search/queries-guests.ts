import type { CategoryRule } from "#lib/catalogue/category-rule";
import { database, Prisma } from "#lib/platform/database";
import { ruleHolds } from "./sql/rule.ts";

/** A product as the back office shows it beside a rule or on a shelf. */
export type ShelfProduct = Readonly<{
  id: string;
  handle: string;
  nameFr: string;
  nameEn: string | null;
  picture: string | null;
  priceMinor: number;
}>;

const shown = Prisma.sql`
  p.id, p.handle, p.name_fr AS "nameFr", p.name_en AS "nameEn", l.price_minor AS "priceMinor",
  (SELECT file FROM media WHERE product_id = p.id ORDER BY position LIMIT 1) AS picture`;

/** How many products a rule brings at this moment, and the first of them. */
export async function ruleBrings(
  rule: CategoryRule,
  most: number,
  now: Date,
): Promise<Readonly<{ count: number; items: readonly ShelfProduct[] }>> {
  const [found] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM listing l JOIN product p ON p.id = l.product_id WHERE ${ruleHolds(rule, now)}`;
  const items = await database.$queryRaw<ShelfProduct[]>`
    SELECT ${shown} FROM listing l JOIN product p ON p.id = l.product_id
    WHERE ${ruleHolds(rule, now)} ORDER BY l.popularity DESC, l.product_id LIMIT ${most}`;
  return { count: found?.count ?? 0, items };
}

/** The first products of other places that a category shows, in its order. */
export const guestsOf = (path: string, most: number): Promise<ShelfProduct[]> => database.$queryRaw`
  SELECT ${shown} FROM listing_guest l JOIN product p ON p.id = l.product_id
  WHERE l.path = ${path} ORDER BY l.rank DESC, l.product_id LIMIT ${most}`;

/** How many products of other places each category shows; what has none is not named. */
export async function guestCounts(): Promise<ReadonlyMap<string, number>> {
  const rows = await database.$queryRaw<{ path: string; count: number }[]>`
    SELECT path, count(*)::int AS count FROM listing_guest GROUP BY path`;
  return new Map(rows.map(({ path, count }) => [path, count]));
}
