import type { LegalFacts } from "#lib/catalogue/legal-facts";
import { contentsText } from "#lib/catalogue/queries-bundles";
import type { SaleTerms } from "#lib/catalogue/sale-terms";
import type { Arrival, ProductKind } from "#lib/catalogue/schema";
import type { Dimensions } from "#lib/catalogue/volume";
import { arrivalOf, available, sendableElsewhere } from "#lib/inventory/queries-available";
import { offerAt } from "#lib/inventory/queries-offer";
import { Prisma } from "#lib/platform/database";
import { remembered } from "#lib/pricing/queries-base-prices";
import { listedPrice } from "#lib/pricing/queries-lists";
import type { Exemption } from "#lib/taxes/schema";
import type { Fulfilment } from "../schema.ts";

export type LoadedLine = Readonly<{
  id: string;
  variantId: string;
  sku: string;
  handle: string;
  name: string;
  optionsText: string | null;
  picture: Readonly<{ file: string; width: number; height: number; alt: string }> | null;
  quantity: number;
  /** The price when it was put in. */
  seen: number;
  method: Fulfilment["method"];
  store: string | null;
  /** The price for this buyer before any promotion: a price list's, or the base price; null when it is not sold any more. */
  price: number | null;
  /** The list that named it, and its price without VAT where it is such a list's. */
  listCode: string | null;
  unitNet: number | null;
  /** It was bought used from a private person: its VAT is that of the margin. */
  onMargin?: boolean;
  /** Why it shows no VAT; only where its goods leave the country, or on the margin. */
  exempt?: Exemption | null;
  /** It is not sent where this cart goes. */
  staysHere?: boolean;
  costMinor: number | null;
  floorMinor: number | null;
  frozen: boolean;
  /** Everybody paid more for it within memory. */
  wasDearer: boolean;
  available: number;
  /** What other places could send besides, asked only where the warehouse has few left beside the line. */
  elsewhere?: number | null;
  /** When what the warehouse or its store lacks of it comes, where that may be sold before it is here. */
  arrival?: Arrival | null;
  ecoFee: number;
  /** "maison-deco/luminaires" */
  categoryPath: string;
  brand: string | null;
  fixedBookPrice: boolean;
  vatBasisPoints: number;
  weightGrams: number;
  dimensions?: Dimensions | null;
  shippingClass: string;
  kind: ProductKind;
  storeOnly: boolean;
  legal?: LegalFacts;
  saleTerms?: SaleTerms;
  wording?: string;
  measure?: number | null;
  measureUnit?: string | null;
  /** RFC 3339; null for what does not take place. */
  takesPlaceAt?: string | null;
}>;

/** The other places are asked when fewer than this would be left in the warehouse. */
const fewLeft = 10;

const atPlace = Prisma.sql`(coalesce(${available(Prisma.sql`s`)}, 0) + coalesce(own.quantity, 0))`;

/** Words in the cart's own language; French where English is missing. */
const words = (fr: Prisma.Sql, en: Prisma.Sql) =>
  Prisma.sql`CASE c.locale WHEN 'en' THEN coalesce(${en}, ${fr}) ELSE ${fr} END`;
const name = words(Prisma.sql`p.name_fr`, Prisma.sql`p.name_en`);
const alt = words(Prisma.sql`m.alt_fr`, Prisma.sql`m.alt_en`);
const label = words(Prisma.sql`choice ->> 'labelFr'`, Prisma.sql`choice ->> 'labelEn'`);

/** Whether there are as many of the product `p` as anybody wants: cards that are sent by e-mail. */
export const isMadeOnDemand = Prisma.sql`(p.shipping_class = 'digital' AND p.kind <> 'digital')`;

/** The lines of the cart `c`. */
export const ownLines = Prisma.sql`
  SELECT id, variant_id, quantity, seen_gross_minor, method, store_code, wording FROM cart_line WHERE cart_id = c.id`;

/** Whose a cart is, as far as price lists ask; what is collected is bought in France. */
const buyer = {
  variantId: Prisma.sql`v.id`,
  channel: Prisma.sql`c.channel`,
  country: Prisma.sql`coalesce(c.country, 'FR')`,
  accountId: Prisma.sql`c.account_id`,
  vatBasisPoints: Prisma.sql`p.vat_basis_points`,
};

/**
 * What the price lists say of the variant `v` of the product `p` to whoever has the cart `c`: one statement for what is
 * shown in it and for what is put into it.
 */
export const listedInCart = (quantity: Prisma.Sql, now: Date): Prisma.Sql => listedPrice({ ...buyer, quantity }, now);

/**
 * Everything that pricing and showing lines needs, as one JSON column of a statement about the cart `c`; `source` gives
 * their id, variant, quantity, price seen, method and store. What the cart itself holds while it is being paid counts as
 * available to it. Steps of quantity are reached by what the whole source has of a variant.
 */
export const linesWithFacts = (source: Prisma.Sql, now: Date): Prisma.Sql => Prisma.sql`
  (SELECT jsonb_agg(jsonb_build_object(
         'id', l.id, 'variantId', v.id, 'sku', v.sku, 'handle', p.handle, 'name', ${name},
         'optionsText', options.text, 'picture', picture.view, 'quantity', l.quantity, 'seen', l.seen_gross_minor,
         'method', l.method, 'store', l.store_code,
         'price', CASE WHEN v.active AND p.status = 'active' AND price.gross_minor IS NOT NULL
                    AND (v.takes_place_at IS NULL OR v.takes_place_at > ${now}::timestamptz)
                  THEN coalesce(listed.gross_minor, price.gross_minor) END,
         'listCode', listed.code, 'unitNet', listed.net_minor,
         'costMinor', price.cost_minor, 'floorMinor', price.floor_minor, 'frozen', frozen.variant_id IS NOT NULL,
         'categoryPath', category.path, 'brand', p.brand_code,
         'fixedBookPrice', coalesce((p.legal ->> 'fixedBookPrice')::boolean, false),
         'wasDearer', EXISTS (SELECT FROM price_interval i WHERE i.variant_id = v.id
           AND i.gross_minor > price.gross_minor AND i.until > ${now}::timestamptz - ${remembered}),
         'available', CASE WHEN ${isMadeOnDemand} THEN 999 ELSE ${atPlace} END,
         'elsewhere', CASE WHEN l.store_code IS NULL AND p.shipping_class <> 'digital' AND NOT p.store_only
           AND ${atPlace} < l.quantity + ${fewLeft} THEN ${sendableElsewhere(Prisma.sql`v.id`)} END,
         'arrival', CASE WHEN p.shipping_class <> 'digital'
           THEN ${arrivalOf(Prisma.sql`s`, Prisma.sql`(l.there - coalesce(own.quantity, 0))`)} END,
         'ecoFee', p.eco_fee_minor, 'vatBasisPoints', p.vat_basis_points, 'weightGrams', v.weight_grams, 'dimensions', p.dimensions,
         'shippingClass', p.shipping_class, 'kind', p.kind, 'storeOnly', p.store_only,
         'legal', p.legal, 'saleTerms', p.sale_terms, 'wording', l.wording, 'measure', v.measure,
         'measureUnit', v.measure_unit, 'takesPlaceAt', v.takes_place_at,
         'onMargin', v.bought_for_minor IS NOT NULL
       ) ORDER BY l.id)
       FROM (SELECT source.*, sum(quantity) OVER (PARTITION BY variant_id) AS together,
                    sum(quantity) OVER (PARTITION BY variant_id, store_code) AS there
             FROM (${source}) source) l
       JOIN variant v ON v.id = l.variant_id
       JOIN product p ON p.id = v.product_id
       JOIN category ON category.id = p.category_id
       LEFT JOIN price ON price.variant_id = v.id
       LEFT JOIN LATERAL (${listedInCart(Prisma.sql`l.together`, now)}) listed ON true
       LEFT JOIN price_freeze frozen ON frozen.variant_id = v.id
       LEFT JOIN ${offerAt(Prisma.sql`v.id`, Prisma.sql`coalesce(l.store_code, 'WEB')`)} s ON true
       LEFT JOIN LATERAL (
         SELECT min(h.quantity / coalesce(part.quantity, 1)) AS quantity
         FROM checkout_attempt a JOIN stock_hold h ON h.attempt_id = a.id
         LEFT JOIN bundle_component part ON part.bundle_id = l.variant_id AND part.component_id = h.variant_id
         WHERE a.cart_id = c.id AND a.state = 'paying' AND h.state = 'held'
           AND (h.variant_id = l.variant_id OR part.component_id IS NOT NULL) AND h.location_code = coalesce(l.store_code, 'WEB')
       ) own ON true
       LEFT JOIN LATERAL (
         SELECT concat_ws(', ', string_agg(coalesce(${label}, v.options ->> o.code), ', ' ORDER BY o.position, o.code),
                          ${contentsText(Prisma.sql`v.id`, words)}) AS text
         FROM product_option o
         LEFT JOIN LATERAL (
           SELECT choice FROM jsonb_array_elements(o.values) AS choice WHERE choice ->> 'code' = v.options ->> o.code LIMIT 1
         ) AS chosen ON true
         WHERE o.product_id = p.id AND v.options ? o.code
       ) options ON true
       LEFT JOIN LATERAL (
         SELECT jsonb_build_object('file', m.file, 'width', m.width, 'height', m.height, 'alt', ${alt}) AS view
         FROM media m
         WHERE m.product_id = p.id AND (m.option_code IS NULL OR v.options ->> m.option_code = m.value_code)
         ORDER BY m.option_code IS NULL, m.position LIMIT 1
       ) picture ON true)`;
