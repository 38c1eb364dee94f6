import { offerAt } from "#lib/inventory/queries-offer";
import { warehouse } from "#lib/inventory/schema";
import { database, Prisma } from "#lib/platform/database";

export type ArticleRow = Readonly<{
  sku: string;
  nameFr: string;
  nameEn: string | null;
  /** The labels of what it is chosen by, in the order of the options. */
  options: readonly Readonly<{ fr: string; en: string | null }>[] | null;
  pictureFile: string | null;
  /** Its price for everybody, in cents. */
  grossMinor: number;
  available: number;
}>;

/** Articles that may be had in exchange: on sale, of a kind that is packed, at a place; some are sold in stores only. */
export const articles = (which: Prisma.Sql, place: string, limit: number): Promise<ArticleRow[]> =>
  database.$queryRaw<ArticleRow[]>`
    SELECT v.sku, p.name_fr AS "nameFr", p.name_en AS "nameEn", price.gross_minor AS "grossMinor",
           greatest(coalesce(offer.on_hand - offer.unavailable - offer.reserved - offer.held - offer.safety, 0), 0)::int AS available,
           (SELECT m.file FROM media m
            WHERE m.product_id = p.id AND (m.option_code IS NULL OR v.options ->> m.option_code = m.value_code)
            ORDER BY m.option_code IS NULL, m.position LIMIT 1) AS "pictureFile",
           (SELECT json_agg(json_build_object('fr', coalesce(choice ->> 'labelFr', choice ->> 'code'), 'en', choice ->> 'labelEn')
                            ORDER BY o.position, o.code)
            FROM product_option o CROSS JOIN LATERAL jsonb_array_elements(o.values) AS choice
            WHERE o.product_id = p.id AND choice ->> 'code' = v.options ->> o.code) AS options
    FROM variant v
    JOIN product p ON p.id = v.product_id
    JOIN price ON price.variant_id = v.id
    LEFT JOIN ${offerAt(Prisma.sql`v.id`, Prisma.sql`${place}`)} offer ON true
    WHERE v.active AND p.status = 'active' AND p.kind = 'physical' AND NOT (p.store_only AND ${place === warehouse}) AND ${which}
    ORDER BY p.popularity DESC, p.id, v.position
    LIMIT ${limit}`;

/** The variants of these products. */
export const ofProducts = (handles: readonly string[]): Prisma.Sql => Prisma.sql`p.handle = ANY (${[...handles]})`;

/** What is called so, or has this reference; nothing of what is typed is a pattern. */
export const calledSo = (words: string): Prisma.Sql => {
  const part = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`(p.name_fr ILIKE ${part} OR p.name_en ILIKE ${part} OR v.sku = ${words.toUpperCase()} OR v.gtin = ${words})`;
};
