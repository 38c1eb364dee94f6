import { database, Prisma } from "#lib/platform/database";
import { type Buyer, listedTo } from "#lib/pricing/queries-lists";
import type { Crowd } from "./overlaps.ts";
import type { Article, Sentence } from "./schema.ts";

/** What is sold, as the engine looks at it, with what a person needs to recognise it. */
export type KnownArticle = Article &
  Readonly<{ name: Sentence; picture: string | null; weightGrams: number; shippingClass: string }>;

type Row = Omit<KnownArticle, "categories" | "name"> &
  Readonly<{ categoryPath: string; nameFr: string; nameEn: string | null }>;

/** What is priced and for sale. */
async function articlesWhere(which: Prisma.Sql, most: number): Promise<KnownArticle[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT v.id AS "variantId", v.sku, p.handle, price.gross_minor AS "listMinor", c.path AS "categoryPath",
           p.brand_code AS brand, p.kind::text AS kind, p.vat_basis_points AS "vatBasisPoints",
           p.eco_fee_minor AS "ecoFeeMinor", price.cost_minor AS "costMinor", price.floor_minor AS "floorMinor",
           coalesce((p.legal ->> 'fixedBookPrice')::boolean, false) AS "fixedBookPrice",
           p.name_fr AS "nameFr", p.name_en AS "nameEn", v.weight_grams AS "weightGrams",
           p.shipping_class AS "shippingClass",
           (SELECT m.file FROM media m WHERE m.product_id = p.id
              AND (m.option_code IS NULL OR v.options ->> m.option_code = m.value_code)
            ORDER BY m.option_code IS NULL, m.position LIMIT 1) AS picture
    FROM variant v JOIN product p ON p.id = v.product_id JOIN category c ON c.id = p.category_id
    JOIN price ON price.variant_id = v.id
    WHERE v.active AND p.status = 'active' AND ${which}
    ORDER BY p.popularity DESC, p.id, v.position, v.sku
    LIMIT ${most}`;
  return rows.map(({ categoryPath, nameFr, nameEn, ...row }) => ({
    ...row,
    name: { fr: nameFr, en: nameEn ?? nameFr },
    categories: pathsOf(categoryPath),
  }));
}

/** More than this a panel need not look at. */
const most = 5_000;

/** What the shop sells, the most bought first. */
export const articlesForSale = (): Promise<KnownArticle[]> => articlesWhere(Prisma.sql`true`, most);

export const articlesOf = (skus: readonly string[]): Promise<KnownArticle[]> =>
  articlesWhere(Prisma.sql`v.sku = ANY (${[...skus]})`, most);

/** The same at what so many of each cost such a buyer on the site: their price lists first. */
export async function articlesTo(
  buyer: Buyer,
  lines: readonly Readonly<{ sku: string; quantity: number }>[],
  at: Date,
): Promise<KnownArticle[]> {
  const [articles, listed] = await Promise.all([articlesOf(lines.map(({ sku }) => sku)), listedTo(buyer, lines, at)]);
  return articles.map((article) => ({ ...article, listMinor: listed.get(article.sku) ?? article.listMinor }));
}

/** What the shop sells, told by department, brand and kind: all that a promotion tells articles apart by, but for those it names. */
export async function crowdsForSale(named: readonly string[]): Promise<Crowd[]> {
  const rows = await database.$queryRaw<{ variantId: string; count: number }[]>`
    SELECT (array_agg(v.id))[1] AS "variantId", count(*)::int AS count
    FROM variant v JOIN product p ON p.id = v.product_id JOIN price ON price.variant_id = v.id
    WHERE v.active AND p.status = 'active'
    GROUP BY p.category_id, p.brand_code, p.kind, CASE WHEN v.sku = ANY (${[...named]}) THEN v.sku END`;
  const counts = new Map(rows.map(({ variantId, count }) => [variantId, count]));
  const articles = await articlesWhere(Prisma.sql`v.id = ANY (${[...counts.keys()]}::uuid[])`, counts.size);
  return articles.map((article) => ({ article, count: counts.get(article.variantId) ?? 0 }));
}

/** Articles whose reference begins so, or whose name holds these words. */
export function findArticles(query: string, shown: number): Promise<KnownArticle[]> {
  const asked = query
    .replaceAll("\0", "")
    .trim()
    .replace(/[\\%_]/g, "\\$&");
  return articlesWhere(
    Prisma.sql`(v.sku ILIKE ${`${asked}%`} OR p.name_fr ILIKE ${`%${asked}%`} OR p.name_en ILIKE ${`%${asked}%`})`,
    shown,
  );
}

/** "maison-deco/luminaires" lies in "maison-deco" and in itself. */
const pathsOf = (path: string): string[] =>
  path.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));
