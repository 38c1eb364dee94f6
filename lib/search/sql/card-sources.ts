import type { Transaction } from "#lib/platform/database";
import type { CardSource } from "../cards.ts";

type Row = Omit<CardSource, "variants"> & {
  variants: (Omit<CardSource["variants"][number], "intervals"> & {
    intervals: { grossMinor: number; since: string; until: string | null }[];
  })[];
};

/** What the cards of these products are made from, in one statement. Products without a priced variant have none. */
export async function readCardSources(tx: Transaction, productIds: readonly string[]): Promise<CardSource[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id, p.handle, p.external_id AS "externalId", p.kind, p.name_fr AS "nameFr", p.name_en AS "nameEn",
           b.name AS brand, p.store_only AS "storeOnly", p.shipping_class AS "shippingClass",
           p.eco_fee_minor AS "ecoFeeMinor", p.legal->>'energyClass' AS "energyClass",
           (p.legal->>'durabilityIndex')::float AS "durabilityIndex",
           coalesce(m.pictures, '[]') AS pictures, coalesce(o.options, '[]') AS options,
           coalesce(v.variants, '[]') AS variants
    FROM product p
    LEFT JOIN brand b ON b.code = p.brand_code
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'file', file, 'width', width, 'height', height, 'altFr', alt_fr, 'altEn', alt_en,
        'optionCode', option_code, 'valueCode', value_code) ORDER BY position) AS pictures
      FROM media WHERE product_id = p.id
    ) m ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('code', code, 'values', "values") ORDER BY position) AS options
      FROM product_option WHERE product_id = p.id
    ) o ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'sku', v.sku, 'measure', v.measure, 'measureUnit', v.measure_unit, 'grossMinor', price.gross_minor,
        'intervals', coalesce(history.intervals, '[]'), 'stock', coalesce(level.stock, '{}')) ORDER BY v.position) AS variants
      FROM variant v
      JOIN price ON price.variant_id = v.id
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('grossMinor', gross_minor, 'since', since, 'until', until)) AS intervals
        FROM price_interval
        WHERE variant_id = v.id AND (until IS NULL OR until > price.since - interval '30 days')
      ) history ON true
      LEFT JOIN LATERAL (
        SELECT json_object_agg(location_code, on_hand - unavailable - reserved - held - safety) AS stock
        FROM stock_level WHERE variant_id = v.id
      ) level ON true
      WHERE v.product_id = p.id AND v.active
    ) v ON true
    WHERE p.id = ANY(${productIds}::uuid[])`;
  return rows.map((row) => ({ ...row, variants: row.variants.map(withDates) }));
}

const withDates = (variant: Row["variants"][number]): CardSource["variants"][number] => ({
  ...variant,
  intervals: variant.intervals.map(({ grossMinor, since, until }) => ({
    grossMinor,
    since: new Date(since),
    until: until ? new Date(until) : null,
  })),
});
