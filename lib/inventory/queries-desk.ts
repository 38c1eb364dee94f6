import { database, Prisma } from "#lib/platform/database";

/** A SKU with its stock in all places, as the stock room lists it. */
export type StockRow = Readonly<{
  sku: string;
  name: string;
  options: Readonly<Record<string, string>>;
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
    SELECT * FROM (
      SELECT v.sku, p.name_fr AS name, v.options,
             coalesce(sum(l.on_hand - l.unavailable - l.reserved - l.held - l.safety) FILTER (WHERE l.location_code = 'WEB'), 0)::int AS online,
             coalesce(sum(l.on_hand - l.unavailable - l.reserved - l.held - l.safety) FILTER (WHERE l.location_code <> 'WEB'), 0)::int AS stores,
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
