import { Prisma } from "#lib/platform/database";

/**
 * How many units of a pick `k` its order line `l` of order `o` still wants in this parcel: none once it was cancelled or
 * moved elsewhere, fewer when a part of it was.
 */
export const wanted = Prisma.sql`(
  CASE WHEN l.parcel_id = k.parcel_id AND o.state <> 'cancelled'
    THEN greatest(0, least(k.quantity, (l.quantity - l.cancelled_quantity) * k.per_unit)) ELSE 0 END)`;

/** What order line `l` wants off the shelves: itself, or each part of the bundle it is; gift cards and downloads lie on none. */
export const parts = Prisma.sql`(
  SELECT v.id, v.sku, v.gtin, v.weight_grams, coalesce(c.quantity, 1) AS per_unit,
         coalesce(c.quantity, 1) * (l.quantity - l.cancelled_quantity) AS quantity, product.name_fr, product.name_en
  FROM (SELECT l.variant_id AS line_variant) line
  LEFT JOIN bundle_component c ON c.bundle_id = line.line_variant
  JOIN variant v ON v.id = coalesce(c.component_id, line.line_variant)
  JOIN product ON product.id = v.product_id AND product.kind IN ('physical', 'subscription'))`;

/** The day parcel `p` must leave its place or be ready there: as promised; where nothing says more, at the latest the day before it is delivered. */
export const handOverOn = Prisma.sql`coalesce(
  (SELECT min(dp.hand_over_on) FROM delivery_promise dp WHERE dp.parcel_id = p.id),
  (p.promised_at AT TIME ZONE 'Europe/Paris')::date - (p.method = 'delivery')::int)`;
