import { database, Prisma } from "#lib/platform/database";
import type { StockedArticle, SupplierArticleView, SupplierSummary, SupplierView } from "./schema.ts";

/** The columns of a `SupplierView`, of the table `s`. */
export const supplierColumns = Prisma.sql`
  s.code, s.name, s.email, s.street, s.postcode, s.city, s.country, s.locale, s.lead_days AS "leadDays",
  s.order_days AS "orderDays", s.minimum_minor AS "minimumMinor", s.terms, s.service_percent AS "servicePercent",
  s.cover_days AS "coverDays", s.location_code AS "locationCode"`;

/** What an article is called, of the table `p`. */
export const bothNames = Prisma.sql`jsonb_build_object('fr', p.name_fr, 'en', coalesce(p.name_en, p.name_fr))`;

/** Every supplier by name, with how much they sell us and how many orders of theirs are on their way. */
export const suppliers = () => database.$queryRaw<SupplierSummary[]>`
  SELECT ${supplierColumns},
         (SELECT count(*)::int FROM supplier_article a WHERE a.supplier_code = s.code) AS articles,
         (SELECT count(*)::int FROM purchase_order o JOIN consignment c ON c.id = o.consignment_id
          WHERE o.supplier_code = s.code AND c.state <> 'received') AS "openOrders"
  FROM supplier s ORDER BY s.name`;

export async function supplier(code: string): Promise<SupplierView | null> {
  const [row] = await database.$queryRaw<
    SupplierView[]
  >`SELECT ${supplierColumns} FROM supplier s WHERE s.code = ${code}`;
  return row ?? null;
}

/** What a supplier sells us, by SKU. */
export const articlesOf = (code: string) => database.$queryRaw<SupplierArticleView[]>`
  SELECT v.sku, ${bothNames} AS name, a.reference, a.pack_size AS "packSize", a.cost_minor AS "costMinor",
         price.cost_minor AS "calculationCostMinor", a.lead_days AS "leadDays", a.preferred
  FROM supplier_article a JOIN variant v ON v.id = a.variant_id JOIN product p ON p.id = v.product_id
  LEFT JOIN price ON price.variant_id = a.variant_id
  WHERE a.supplier_code = ${code} ORDER BY v.sku`;

/**
 * The articles that are proposed from a supplier, with their stock at a place. One figure splits in two: what is here and
 * neither promised nor set aside, less the safety of the place, is free; what is promised beyond what is here is waited for.
 */
export const stockedArticles = (code: string, place: string) => database.$queryRaw<StockedArticle[]>`
  SELECT a.variant_id AS "variantId", v.sku, ${bothNames} AS name, a.reference, a.pack_size AS "packSize",
         a.cost_minor AS "costMinor", coalesce(a.lead_days, s.lead_days) AS "leadDays",
         greatest(0, here.units - coalesce(l.safety, 0))::int AS free, greatest(0, -here.units)::int AS waiting,
         coalesce((SELECT sum(i.quantity) FROM stock_incoming i
                   WHERE i.variant_id = a.variant_id AND i.location_code = ${place}), 0)::int AS incoming,
         coalesce((SELECT sum(ol.quantity) FROM purchase_order_line ol JOIN purchase_order o ON o.id = ol.order_id
                   WHERE ol.variant_id = a.variant_id AND o.destination_code = ${place}
                     AND o.state IN ('draft', 'waiting')), 0)::int AS drafted
  FROM supplier_article a
  JOIN supplier s ON s.code = a.supplier_code
  JOIN variant v ON v.id = a.variant_id JOIN product p ON p.id = v.product_id
  LEFT JOIN stock_level l ON l.variant_id = a.variant_id AND l.location_code = ${place}
  CROSS JOIN LATERAL (SELECT coalesce(l.on_hand - l.unavailable - l.reserved - l.held, 0) AS units) here
  WHERE a.supplier_code = ${code} AND a.preferred AND p.status = 'active'
  ORDER BY v.sku`;
