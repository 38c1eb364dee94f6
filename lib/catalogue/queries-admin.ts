import { database, Prisma } from "#lib/platform/database";
import type { ProductFilter } from "./product-filter.ts";
import { filtered, whereOf } from "./sql/filtered.ts";

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
  categoryFr: string;
  categoryEn: string | null;
  brand: string | null;
  picture: string | null;
  variantCount: number;
  updatedAt: Date;
  /** Per cent of what it should tell; null until it was weighed. */
  completeness: number | null;
}>;

type Asked = Partial<ProductFilter> & Readonly<{ cursor?: string; limit?: number }>;

/** The products that a filter finds, last changed first. */
export async function productList({ cursor, limit = 50, ...asked }: Asked) {
  const size = Math.min(limit, 100);
  const after = cursor ? readCursor(cursor) : null;
  const wanted = [
    ...filtered({ query: "", status: null, incomplete: false, ...asked }),
    ...(after ? [Prisma.sql`(p.updated_at, p.id) < (${after.updatedAt}::timestamptz, ${after.id}::uuid)`] : []),
  ];
  const rows = await database.$queryRaw<ProductLine[]>`
    SELECT p.id, p.handle, p.external_id AS "externalId", p.name_fr AS "nameFr", p.name_en AS "nameEn", p.status,
           c.name_fr AS "categoryFr", c.name_en AS "categoryEn", b.name AS brand, p.updated_at AS "updatedAt", p.completeness,
           (SELECT file FROM media WHERE product_id = p.id ORDER BY position LIMIT 1) AS picture,
           (SELECT count(*)::int FROM variant WHERE product_id = p.id) AS "variantCount"
    FROM product p
    JOIN category c ON c.id = p.category_id
    LEFT JOIN brand b ON b.code = p.brand_code
    ${whereOf(wanted)}
    ORDER BY p.updated_at DESC, p.id DESC
    LIMIT ${size + 1}`;
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? `${last.updatedAt.toISOString()}_${last.id}` : null };
}

/** A cursor that was not made here is as good as none. */
function readCursor(cursor: string) {
  const [updatedAt = "", id = ""] = cursor.split("_");
  return Number.isNaN(Date.parse(updatedAt)) || !/^[0-9a-f-]{36}$/.test(id) ? null : { updatedAt, id };
}

/** Every department and category in the order of the menu, each under its own, to choose from. */
export const categoriesInBrief = (): Promise<
  { path: string; nameFr: string; nameEn: string | null; depth: number }[]
> => database.$queryRaw`
  SELECT c.path, c.name_fr AS "nameFr", c.name_en AS "nameEn", CASE WHEN c.parent_id IS NULL THEN 0 ELSE 1 END AS depth
  FROM category c LEFT JOIN category parent ON parent.id = c.parent_id
  ORDER BY coalesce(parent.position, c.position), coalesce(parent.path, c.path), c.parent_id NULLS FIRST, c.position`;

/** Every brand, by name, to choose from. */
export const brandsInBrief = (): Promise<{ code: string; name: string }[]> =>
  database.brand.findMany({ select: { code: true, name: true }, orderBy: { name: "asc" } });

/** The documents of a product, in their order. */
export const documentsOf = (productId: string) =>
  database.productDocument.findMany({ where: { productId }, orderBy: { position: "asc" } });
