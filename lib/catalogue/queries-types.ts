import { database, Prisma } from "#lib/platform/database";

const asked = {
  attributes: {
    orderBy: { position: "asc" },
    include: { attribute: { include: { values: { orderBy: [{ position: "asc" }, { labelFr: "asc" }] } } } },
  },
} as const satisfies Prisma.ProductTypeInclude;

/** A type with its attributes in their order and the values of their lists. */
export type ProductTypeView = Prisma.ProductTypeGetPayload<{ include: typeof asked }>;

/** One type; null when there is none of that code. */
export const productType = (code: string): Promise<ProductTypeView | null> =>
  database.productType.findUnique({ where: { code }, include: asked });

/** Every type by name, with how many attributes it asks for and how many products are of it. */
export const productTypes = () =>
  database.productType.findMany({
    orderBy: { nameFr: "asc" },
    include: { _count: { select: { attributes: true, products: true } } },
  });

const withValues = {
  values: { orderBy: [{ position: "asc" }, { labelFr: "asc" }] },
} as const satisfies Prisma.AttributeInclude;

/** An attribute with the values of its list. */
export type AttributeView = Prisma.AttributeGetPayload<{ include: typeof withValues }>;

/** One attribute; null when there is none of that code. */
export const attribute = (code: string): Promise<AttributeView | null> =>
  database.attribute.findUnique({ where: { code }, include: withValues });

/** These attributes with their values, whatever their order. */
export const attributesOf = (codes: readonly string[]): Promise<AttributeView[]> =>
  database.attribute.findMany({ where: { code: { in: [...codes] } }, include: withValues });

export type AttributeLine = Readonly<{
  code: string;
  kind: AttributeView["kind"];
  labelFr: string;
  labelEn: string | null;
  unit: string | null;
  facet: boolean;
  types: number;
  values: number;
}>;

/** The attributes whose label or code has `query` in it, by label; at most `limit` after the label of `after`. */
export async function attributeList({
  query = "",
  after = "",
  limit = 100,
}: Readonly<{ query?: string; after?: string; limit?: number }>) {
  const part = `%${query
    .replaceAll("\0", "")
    .trim()
    .replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await database.$queryRaw<AttributeLine[]>`
    SELECT a.code, a.kind, a.label_fr AS "labelFr", a.label_en AS "labelEn", a.unit, a.facet,
           (SELECT count(*)::int FROM product_type_attribute t WHERE t.attribute_code = a.code) AS types,
           (SELECT count(*)::int FROM attribute_value v WHERE v.attribute_code = a.code) AS values
    FROM attribute a
    WHERE (a.label_fr ILIKE ${part} OR a.label_en ILIKE ${part} OR a.code ILIKE ${part})
      AND ${after === "" ? Prisma.sql`true` : Prisma.sql`a.code > ${after}`}
    ORDER BY a.code
    LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.code ?? null) : null };
}

/** Every brand by name, with who answers for what it sells and how many products it has. */
export const brands = () =>
  database.brand.findMany({ orderBy: { name: "asc" }, include: { _count: { select: { products: true } } } });

/** Every attribute in brief, to choose from. */
export const attributesInBrief = () =>
  database.attribute.findMany({
    select: { code: true, labelFr: true, labelEn: true, unit: true },
    orderBy: { labelFr: "asc" },
  });

/** The attributes by which rules choose products, those that filter lists first, with the values of their lists. */
export const attributesForRules = () =>
  database.attribute.findMany({
    where: { kind: { in: ["choice", "choices", "text", "number", "boolean"] } },
    include: { values: { orderBy: [{ position: "asc" }, { labelFr: "asc" }], take: 200 } },
    orderBy: [{ facet: "desc" }, { labelFr: "asc" }],
    take: 400,
  });
