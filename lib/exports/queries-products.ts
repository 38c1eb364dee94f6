import type { OurColumn } from "#lib/imports/our-columns";
import { warehouse } from "#lib/inventory/schema";
import { database } from "#lib/platform/database";
import type { ExportedRow } from "./written.ts";

const page = 300;

type Variant = Readonly<{
  sku: string;
  gtin: string | null;
  options: Readonly<Record<string, string>>;
  priceMinor: number | null;
  stock: number | null;
  weightGrams: number;
}>;

/** A product in the words of the import (`productDraft`), but for its status. */
type Product = Readonly<{
  id: string;
  source: string;
  externalId: string;
  handle: string;
  nameFr: string;
  nameEn: string | null;
  descriptionFr: string;
  descriptionEn: string | null;
  department: Readonly<{ handle: string; nameFr: string; nameEn: string | null }>;
  category: Readonly<{ handle: string; nameFr: string; nameEn: string | null }>;
  categoryPath: string;
  brand: string | null;
  brandCode: string | null;
  vatBasisPoints: number;
  popularity: number;
  status: string;
  attributes: object;
  options: readonly object[];
  relations: readonly object[];
  variants: readonly Variant[];
}>;

/** Every product with articles that may be sold, a page at a time; each page is a statement of its own. */
async function* products(): AsyncGenerator<readonly Product[]> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await database.$queryRaw<Product[]>`
      SELECT p.id, p.source, p.external_id AS "externalId", p.handle, p.name_fr AS "nameFr", p.name_en AS "nameEn",
             p.description_fr AS "descriptionFr", p.description_en AS "descriptionEn",
             jsonb_build_object('handle', d.handle, 'nameFr', d.name_fr, 'nameEn', d.name_en) AS department,
             jsonb_build_object('handle', c.handle, 'nameFr', c.name_fr, 'nameEn', c.name_en) AS category,
             c.path AS "categoryPath", b.name AS brand, p.brand_code AS "brandCode",
             p.vat_basis_points AS "vatBasisPoints", p.popularity, p.status::text AS status, p.attributes,
             coalesce((SELECT jsonb_agg(jsonb_build_object('code', o.code, 'labelFr', o.label_fr, 'labelEn', o.label_en, 'values', o.values)
                         ORDER BY o.position) FROM product_option o WHERE o.product_id = p.id), '[]') AS options,
             coalesce((SELECT relations FROM named_relations n WHERE n.product_id = p.id), '[]') AS relations, v.variants
      FROM product p
      JOIN category c ON c.id = p.category_id
      JOIN category d ON d.path = split_part(c.path, '/', 1)
      LEFT JOIN brand b ON b.code = p.brand_code
      CROSS JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('sku', v.sku, 'gtin', v.gtin, 'options', v.options, 'priceMinor', price.gross_minor,
                 'stock', level.on_hand, 'weightGrams', v.weight_grams) ORDER BY v.position, v.sku) AS variants
        FROM variant v LEFT JOIN price ON price.variant_id = v.id
        LEFT JOIN stock_level level ON level.variant_id = v.id AND level.location_code = ${warehouse}
        WHERE v.product_id = p.id AND v.active
      ) v
      WHERE p.id > ${after}::uuid AND v.variants IS NOT NULL
      ORDER BY p.id LIMIT ${page}`;
    yield rows;
    const last = rows.at(-1);
    if (rows.length < page || !last) return;
    after = last.id;
  }
}

/** Products as lines that the import reads back to the letter. */
export async function* productLines(): AsyncGenerator<readonly ExportedRow[]> {
  for await (const rows of products())
    yield rows.map(({ id: _, status, brandCode, ...product }) => ({
      ...product,
      ...(brandCode && { brandCode }),
      traits: [],
      ...(status !== "active" && { hidden: true }),
    }));
}

/** The same as rows of a table, one an article. */
export async function* productRows(): AsyncGenerator<readonly ExportedRow[]> {
  for await (const rows of products())
    yield rows.flatMap((product) => product.variants.map((one) => rowOf(product, one)));
}

const rowOf = (of: Product, { sku, gtin, options, priceMinor, stock, weightGrams }: Variant) =>
  ({
    source: of.source,
    id: of.externalId,
    handle: of.handle,
    name_fr: of.nameFr,
    name_en: of.nameEn,
    description_fr: of.descriptionFr,
    description_en: of.descriptionEn,
    department: of.department.handle,
    department_fr: of.department.nameFr,
    department_en: of.department.nameEn,
    category_path: of.categoryPath,
    category_fr: of.category.nameFr,
    category_en: of.category.nameEn,
    brand_code: of.brandCode,
    brand: of.brand,
    vat_percent: of.vatBasisPoints / 100,
    popularity: of.popularity,
    status: of.status,
    attributes: of.attributes,
    choices: of.options,
    relations: of.relations,
    sku,
    gtin,
    options,
    price: priceMinor === null ? null : (priceMinor / 100).toFixed(2),
    stock,
    weight_grams: weightGrams,
  }) satisfies Readonly<Record<OurColumn, ExportedRow[string]>>;
