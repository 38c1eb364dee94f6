import { database, Prisma } from "#lib/platform/database";
import { available } from "./queries-available.ts";

/** A SKU with its stock in all places, as the stock room lists it. */
export type StockRow = Readonly<{
  sku: string;
  name: string;
  /** "Bleu cobalt, 24 cm", in French as the name is. */
  optionsText: string | null;
  online: number;
  stores: number;
  reserved: number;
}>;

/** Stock by SKU, fewest online first; `query` is a SKU, an EAN or part of a name; keyset on (online, SKU). */
export async function stockDesk({
  query,
  cursor,
  limit = 50,
}: {
  query?: string;
  cursor?: string | undefined;
  limit?: number;
}) {
  const [online, sku] = cursor?.split("~") ?? [];
  const like = query && `%${query.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await database.$queryRaw<StockRow[]>(Prisma.sql`
    SELECT s.sku, s.name, s.online, s.stores, s.reserved, (
      SELECT string_agg(choice ->> 'labelFr', ', ' ORDER BY o.position, o.code)
      FROM product_option o, jsonb_array_elements(o.values) AS choice
      WHERE o.product_id = s.product_id AND choice ->> 'code' = s.options ->> o.code
    ) AS "optionsText"
    FROM (
      SELECT v.sku, v.product_id, p.name_fr AS name, v.options,
             coalesce(sum(${available(Prisma.sql`l`)}) FILTER (WHERE l.location_code = 'WEB'), 0)::int AS online,
             coalesce(sum(${available(Prisma.sql`l`)}) FILTER (WHERE l.location_code <> 'WEB'), 0)::int AS stores,
             coalesce(sum(l.reserved), 0)::int AS reserved
      FROM variant v
      JOIN product p ON p.id = v.product_id AND p.status = 'active'
      LEFT JOIN stock_level l ON l.variant_id = v.id
      WHERE v.active ${query ? Prisma.sql`AND (v.sku = upper(${query}) OR v.gtin = ${query} OR lower(p.name_fr) LIKE ${like})` : Prisma.empty}
      GROUP BY v.id, p.id
    ) s
    ${sku ? Prisma.sql`WHERE (s.online, s.sku) > (${Number(online)}, ${sku})` : Prisma.empty}
    ORDER BY s.online, s.sku
    LIMIT ${limit + 1}`);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? `${last.online}~${last.sku}` : null };
}
