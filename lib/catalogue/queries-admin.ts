import { database, Prisma } from "#lib/platform/database";

const whole = {
  category: { select: { path: true, nameFr: true } },
  brand: true,
  options: { orderBy: { position: "asc" } },
  variants: { orderBy: { position: "asc" } },
  media: { orderBy: { position: "asc" } },
} as const satisfies Prisma.ProductInclude;

/** A product with everything staff may edit or need to see beside it. */
export type ProductForEdit = Prisma.ProductGetPayload<{ include: typeof whole }>;

/** One product, whatever its status; null when there is none. */
export const productForEdit = (id: string): Promise<ProductForEdit | null> =>
  database.product.findUnique({ where: { id }, include: whole });

export type ProductLine = Readonly<{
  id: string;
  handle: string;
  externalId: string;
  nameFr: string;
  nameEn: string | null;
  status: "draft" | "active" | "archived";
  categoryPath: string;
  brand: string | null;
  picture: string | null;
  variantCount: number;
  updatedAt: Date;
}>;

type Asked = Readonly<{ query?: string; status?: ProductLine["status"]; cursor?: string; limit?: number }>;

/** The products, last changed first; `query` is part of a name or handle, or a whole SKU or barcode. */
export async function productList({ query, status, cursor, limit = 50 }: Asked) {
  const size = Math.min(limit, 100);
  const asked = (query ?? "").replaceAll("\0", "").trim();
  const after = cursor ? readCursor(cursor) : null;
  const wanted = [
    status && Prisma.sql`p.status = ${status}::product_status`,
    asked !== "" && matching(asked),
    after && Prisma.sql`(p.updated_at, p.id) < (${after.updatedAt}::timestamptz, ${after.id}::uuid)`,
  ].filter((one) => one instanceof Prisma.Sql);
  const rows = await database.$queryRaw<ProductLine[]>`
    SELECT p.id, p.handle, p.external_id AS "externalId", p.name_fr AS "nameFr", p.name_en AS "nameEn", p.status,
           c.path AS "categoryPath", b.name AS brand, p.updated_at AS "updatedAt",
           (SELECT file FROM media WHERE product_id = p.id ORDER BY position LIMIT 1) AS picture,
           (SELECT count(*)::int FROM variant WHERE product_id = p.id) AS "variantCount"
    FROM product p
    JOIN category c ON c.id = p.category_id
    LEFT JOIN brand b ON b.code = p.brand_code
    ${wanted.length > 0 ? Prisma.sql`WHERE ${Prisma.join(wanted, " AND ")}` : Prisma.empty}
    ORDER BY p.updated_at DESC, p.id DESC
    LIMIT ${size + 1}`;
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? `${last.updatedAt.toISOString()}_${last.id}` : null };
}

/** Nothing of what is typed is a pattern: "100%" is looked for as written. */
const matching = (query: string) => {
  const part = `%${query.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`(p.name_fr ILIKE ${part} OR p.name_en ILIKE ${part} OR p.handle ILIKE ${part} OR p.id IN (
    SELECT product_id FROM variant WHERE sku = ${query.toUpperCase()} OR gtin = ${query}))`;
};

/** A cursor that was not made here is as good as none. */
function readCursor(cursor: string) {
  const [updatedAt = "", id = ""] = cursor.split("_");
  return Number.isNaN(Date.parse(updatedAt)) || !/^[0-9a-f-]{36}$/.test(id) ? null : { updatedAt, id };
}

/** Every brand, by name, to choose from. */
export const brandsInBrief = (): Promise<{ code: string; name: string }[]> =>
  database.brand.findMany({ select: { code: true, name: true }, orderBy: { name: "asc" } });
