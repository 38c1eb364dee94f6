import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { ArticleView, ReservationView } from "../schema.ts";

/** Reservations with what they hold, as `which` chooses and orders them. */
export const readReservations = (which: Prisma.Sql, locale: Locale | null): Promise<ReservationView[]> =>
  database.$queryRaw<ReservationView[]>(Prisma.sql`
    SELECT r.id, r.code, r.state, v.sku, p.handle, p.store_only AS "storeOnly", r.quantity, price.gross_minor::int AS "priceMinor",
           CASE WHEN coalesce(${locale}, r.locale) = 'en' THEN coalesce(p.name_en, p.name_fr) ELSE p.name_fr END AS name,
           ${picture} AS "pictureFile",
           r.store_code AS "storeCode", r.locale,
           json_build_object('name', r.name, 'email', r.email, 'phone', r.phone) AS customer,
           ${instant(Prisma.sql`r.created_at`)} AS "createdAt", ${instant(Prisma.sql`r.held_until`)} AS "heldUntil",
           ${instant(Prisma.sql`r.ended_at`)} AS "endedAt", r.ended_by_name AS "endedByName"
    FROM store_reservation r
    JOIN variant v ON v.id = r.variant_id
    JOIN product p ON p.id = v.product_id
    JOIN price ON price.variant_id = v.id
    ${which}`);

/** What somebody is about to reserve; nothing when it is not on sale. */
export async function readArticleView(sku: string, locale: Locale): Promise<ArticleView | null> {
  const [row] = await database.$queryRaw<ArticleView[]>(Prisma.sql`
    SELECT v.sku, p.handle, p.store_only AS "storeOnly", price.gross_minor::int AS "priceMinor", ${picture} AS "pictureFile",
           CASE WHEN ${locale} = 'en' THEN coalesce(p.name_en, p.name_fr) ELSE p.name_fr END AS name
    FROM variant v
    JOIN product p ON p.id = v.product_id AND p.status = 'active' AND p.kind = 'physical'
    JOIN price ON price.variant_id = v.id
    WHERE v.sku = ${sku} AND v.active`);
  return row ?? null;
}

/** The picture of the variant's own colour first, then one of no colour. */
const picture = Prisma.sql`(
  SELECT file FROM media m
  WHERE m.product_id = p.id AND (m.option_code IS NULL OR v.options ->> m.option_code = m.value_code)
  ORDER BY m.option_code NULLS LAST, m.position LIMIT 1)`;

const instant = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
