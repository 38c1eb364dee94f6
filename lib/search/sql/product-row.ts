import type { LegalFacts } from "#lib/catalogue/legal-facts";
import { contentsOfProduct } from "#lib/catalogue/queries-bundles";
import type { SaleTerms } from "#lib/catalogue/sale-terms";
import type { Arrival, ProductDocumentView, ProductPage } from "#lib/catalogue/schema";
import type { Content, LabelledAttribute, SpecSource } from "#lib/catalogue/specs";
import { arrivalOf, shownUnits } from "#lib/inventory/queries-available";
import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import { baseHistory } from "#lib/pricing/queries-base-prices";
import { shippingPlaces } from "#lib/stores/queries-shipping";
import type { PricedVariant } from "../pricing.ts";
import type { KeptCard } from "../queries-cards.ts";
import type { SendingPlace } from "../sendable.ts";

type Named = Readonly<{ code: string; labelFr: string; labelEn: string | null }>;
type Place = Readonly<{ path: string; nameFr: string; nameEn: string | null }>;

export type VariantRow = PricedVariant &
  Readonly<{
    gtin: string | null;
    options: Readonly<Record<string, string>>;
    weightGrams: number;
    takesPlaceAt: string | null;
    frozen: boolean;
    stock: readonly Readonly<{ code: string; available: number; arrival: Arrival | null; countedAt: string }>[];
  }>;

export type ProductRow = Readonly<{
  id: string;
  handle: string;
  externalId: string;
  kind: ProductPage["kind"];
  nameFr: string;
  nameEn: string | null;
  descriptionFr: string;
  descriptionEn: string | null;
  brandCode: string | null;
  brandName: string | null;
  storeOnly: boolean;
  shippingClass: string;
  vatBasisPoints: number;
  ecoFeeMinor: number;
  fixedBookPrice: boolean;
  saleTerms: SaleTerms;
  legal: LegalFacts;
  dimensions: SpecSource["dimensions"];
  category: Place;
  department: Place | null;
  pictures: readonly Readonly<{
    file: string;
    width: number;
    height: number;
    altFr: string;
    altEn: string | null;
    focalX: number;
    focalY: number;
    optionCode: string | null;
    valueCode: string | null;
  }>[];
  documents: readonly (Omit<ProductDocumentView, "title"> & Readonly<{ titleFr: string; titleEn: string | null }>)[];
  options: readonly (Named & Readonly<{ values: readonly (Named & Readonly<{ swatch?: string }>)[] }>)[];
  variants: readonly VariantRow[];
  /** The places that send parcels. */
  shipping: readonly SendingPlace[];
  attributes: readonly LabelledAttribute[];
  contents: readonly Content[] | null;
}>;

/** Everything the product page says of the product itself, in one statement; nothing when it is not for sale. */
export async function readProduct(handle: string, at: Date, planned: boolean): Promise<ProductRow | null> {
  const [row] = await readProducts(Prisma.sql`WHERE p.handle = ${handle} AND p.status = 'active'`, at, planned);
  return row ?? null;
}

/** The same of the next listed products in the order of their ids: whoever tells of all of them goes on from the last. */
export const readProductsAfter = (after: string, limit: number, at: Date): Promise<ProductRow[]> =>
  readProducts(
    Prisma.sql`JOIN listing ON listing.product_id = p.id
    WHERE listing.product_id > ${after}::uuid AND p.status = 'active' ORDER BY listing.product_id LIMIT ${limit}`,
    at,
    false,
  );

const readProducts = (which: Prisma.Sql, at: Date, planned: boolean) => database.$queryRaw<ProductRow[]>`
    SELECT p.id, p.handle, p.external_id AS "externalId", p.kind, p.name_fr AS "nameFr", p.name_en AS "nameEn",
           p.description_fr AS "descriptionFr", p.description_en AS "descriptionEn",
           p.brand_code AS "brandCode", b.name AS "brandName", p.store_only AS "storeOnly",
           p.shipping_class AS "shippingClass", p.vat_basis_points AS "vatBasisPoints",
           p.eco_fee_minor AS "ecoFeeMinor", coalesce((p.legal->>'fixedBookPrice')::boolean, false) AS "fixedBookPrice",
           p.legal, p.sale_terms AS "saleTerms", p.dimensions, ${contentsOfProduct(Prisma.sql`p.id`)} AS contents,
           json_build_object('path', c.path, 'nameFr', c.name_fr, 'nameEn', c.name_en) AS category,
           CASE WHEN d.id IS NOT NULL
             THEN json_build_object('path', d.path, 'nameFr', d.name_fr, 'nameEn', d.name_en) END AS department,
           (SELECT coalesce(json_agg(json_build_object(
              'file', file, 'width', width, 'height', height, 'altFr', alt_fr, 'altEn', alt_en, 'focalX', focal_x, 'focalY', focal_y,
              'optionCode', option_code, 'valueCode', value_code) ORDER BY position), '[]')
            FROM media WHERE product_id = p.id) AS pictures,
           (SELECT coalesce(json_agg(json_build_object(
              'code', code, 'labelFr', label_fr, 'labelEn', label_en, 'values', "values") ORDER BY position), '[]')
            FROM product_option WHERE product_id = p.id) AS options,
           (SELECT coalesce(json_agg(json_build_object(
              'id', v.id, 'sku', v.sku, 'gtin', v.gtin, 'options', v.options, 'weightGrams', v.weight_grams,
              'measure', v.measure, 'measureUnit', v.measure_unit, 'takesPlaceAt', v.takes_place_at, 'grossMinor', price.gross_minor,
              'costMinor', price.cost_minor, 'floorMinor', price.floor_minor,
              'history', ${baseHistory(at, planned)},
              'frozen', EXISTS (SELECT FROM price_freeze WHERE price_freeze.variant_id = v.id),
              'stock', (
                SELECT coalesce(json_agg(json_build_object(
                  'code', location_code, 'available', ${shownUnits(Prisma.sql`stock_offer`)},
                  'arrival', ${arrivalOf(Prisma.sql`stock_offer`, Prisma.sql`1`)},
                  'countedAt', counted_at) ORDER BY location_code), '[]')
                FROM stock_offer WHERE variant_id = v.id)) ORDER BY v.position), '[]')
            FROM variant v JOIN price ON price.variant_id = v.id
            WHERE v.product_id = p.id AND v.active AND (v.takes_place_at IS NULL OR v.takes_place_at > ${at})) AS variants,
           (SELECT coalesce(json_agg(json_build_object(
              'file', file, 'size', size, 'kind', kind, 'titleFr', title_fr, 'titleEn', title_en, 'language', language)
              ORDER BY position), '[]') FROM product_document WHERE product_id = p.id) AS documents,
           (SELECT coalesce(json_agg(places), '[]') FROM ${shippingPlaces} places) AS shipping,
           (SELECT coalesce(json_agg(json_build_object(
              'labelFr', a.label_fr, 'labelEn', a.label_en, 'unit', a.unit, 'content', said.value, 'values', (
                SELECT coalesce(json_object_agg(av.code, json_build_object('labelFr', av.label_fr, 'labelEn', av.label_en)), '{}')
                FROM attribute_value av
                WHERE av.attribute_code = a.code AND av.code IN (
                  SELECT jsonb_array_elements_text(
                    CASE WHEN jsonb_typeof(said.value) = 'array' THEN said.value ELSE jsonb_build_array(said.value) END))
              )) ORDER BY a.position, a.label_fr), '[]')
            FROM jsonb_each(p.attributes) said JOIN attribute a ON a.code = said.key) AS attributes
    FROM product p
    JOIN category c ON c.id = p.category_id
    LEFT JOIN category d ON d.id = c.parent_id
    LEFT JOIN brand b ON b.code = p.brand_code
    ${which}`;

/** More than are ever said of one product: what is said comes before what is found. */
const mostSaid = 1000;

type Neighbour = KeptCard &
  Readonly<{ role: "alternative" | "supplement" | "part_of" | "fits"; wordsFr: string | null; wordsEn: string | null }>;

/**
 * What else to look at: first what staff say that it has to do with; then up to four of its category nearest in price, and
 * the favourites of the categories beside it, one from each before a second from any. A few index probes, whatever the
 * size of the catalogue.
 */
export const readNeighbours = (
  { id, category }: Pick<ProductRow, "id" | "category">,
  priceMinor: number,
  locale: Locale,
): Promise<Neighbour[]> => database.$queryRaw<Neighbour[]>`
    WITH dearer AS (
      SELECT product_id, price_minor FROM listing
      WHERE category_path = ${category.path} AND price_minor >= ${priceMinor} AND product_id <> ${id}::uuid
      ORDER BY price_minor, product_id LIMIT 4
    ), cheaper AS (
      SELECT product_id, price_minor FROM listing
      WHERE category_path = ${category.path} AND price_minor < ${priceMinor} AND product_id <> ${id}::uuid
      ORDER BY price_minor DESC, product_id DESC LIMIT 4
    ), alternatives AS (
      SELECT product_id, row_number() OVER (ORDER BY abs(price_minor - ${priceMinor}), product_id) AS place
      FROM (SELECT * FROM dearer UNION ALL SELECT * FROM cheaper) near
    ), supplements AS (
      SELECT favourite.product_id,
             row_number() OVER (ORDER BY favourite.place, beside.position <= c.position, beside.position) AS place
      FROM category c
      JOIN category beside ON beside.parent_id = c.parent_id AND beside.id <> c.id
      CROSS JOIN LATERAL (
        SELECT product_id, row_number() OVER () AS place
        FROM (SELECT product_id FROM listing WHERE category_path = beside.path
              ORDER BY rank_category DESC, product_id LIMIT 4) top
      ) favourite
      WHERE c.path = ${category.path}
    ), said AS (
      SELECT other_id AS product_id, CASE kind WHEN 'accessory' THEN 'supplement' ELSE kind END AS role,
             position - ${mostSaid} AS place, words_fr, words_en
      FROM product_relation r JOIN listing ON listing.product_id = r.other_id WHERE r.product_id = ${id}::uuid
    ), found AS (
      SELECT product_id, 'alternative' AS role, place FROM alternatives WHERE place <= 4
      UNION ALL
      SELECT product_id, 'supplement', place FROM supplements WHERE place <= 4
    ), chosen AS (
      SELECT *, row_number() OVER (PARTITION BY role ORDER BY place) AS number
      FROM (SELECT * FROM said
            UNION ALL
            SELECT found.*, NULL, NULL FROM found
            WHERE NOT EXISTS (SELECT FROM said WHERE said.product_id = found.product_id)) every
    )
    SELECT product_id AS id, role, CASE WHEN ${locale} = 'en' THEN card_en ELSE card_fr END AS card, pricing,
           chosen.words_fr AS "wordsFr", chosen.words_en AS "wordsEn"
    FROM chosen JOIN listing_card USING (product_id)
    WHERE number <= CASE WHEN place < 0 THEN 8 ELSE 4 END
    ORDER BY role, place`;
