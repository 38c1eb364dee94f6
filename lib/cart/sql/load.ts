import type { DeliveryMethod } from "#lib/delivery/options";
import { activeMethods } from "#lib/delivery/queries";
import { Prisma, type Transaction } from "#lib/platform/database";
import type { CartKey } from "../key.ts";
import type { Fulfilment } from "../schema.ts";
import { creditsOfCart, type LoadedCredit } from "./credits.ts";

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
  /** Null when the variant is not sold any more. */
  price: number | null;
  /** Its recent prices, to tell the prior one. */
  prices: readonly Readonly<{ grossMinor: number; since: string; until: string | null }>[] | null;
  available: number;
  ecoFee: number;
  vatBasisPoints: number;
  weightGrams: number;
  shippingClass: string;
  kind: "physical" | "digital" | "gift_card" | "subscription";
  storeOnly: boolean;
}>;

export type LoadedCart = Readonly<{
  id: string;
  account_id: string | null;
  locale: "fr" | "en";
  email: string | null;
  name: string | null;
  phone: string | null;
  line1: string | null;
  line2: string | null;
  postcode: string | null;
  city: string | null;
  delivery_method: string | null;
  lines: readonly LoadedLine[] | null;
  credits: readonly LoadedCredit[] | null;
  /** The ways to deliver that the shop has, whatever is in the cart. */
  methods: readonly DeliveryMethod[];
}>;

/** Words in the cart's own language; French where English is missing. */
const words = (fr: Prisma.Sql, en: Prisma.Sql) =>
  Prisma.sql`CASE c.locale WHEN 'en' THEN coalesce(${en}, ${fr}) ELSE ${fr} END`;
const name = words(Prisma.sql`p.name_fr`, Prisma.sql`p.name_en`);
const alt = words(Prisma.sql`m.alt_fr`, Prisma.sql`m.alt_en`);
const label = words(Prisma.sql`choice ->> 'labelFr'`, Prisma.sql`choice ->> 'labelEn'`);

/**
 * An open cart with everything its pricing needs, in one statement. What the cart itself holds while it is being paid
 * counts as available to it.
 */
export async function loadCart(
  reader: Pick<Transaction, "$queryRaw">,
  key: CartKey,
  now: Date,
): Promise<LoadedCart | null> {
  const rows = await reader.$queryRaw<LoadedCart[]>(Prisma.sql`
    /* prepared */
    SELECT c.id, c.account_id, c.locale, c.email, c.name, c.phone, c.line1, c.line2, c.postcode, c.city, c.delivery_method,
      ${activeMethods} AS methods, ${creditsOfCart(now)} AS credits,
      (SELECT jsonb_agg(jsonb_build_object(
         'id', l.id, 'variantId', v.id, 'sku', v.sku, 'handle', p.handle, 'name', ${name},
         'optionsText', options.text, 'picture', picture.view, 'quantity', l.quantity, 'seen', l.seen_gross_minor,
         'method', l.method, 'store', l.store_code,
         'price', CASE WHEN v.active AND p.status = 'active' THEN price.gross_minor END,
         'prices', (SELECT jsonb_agg(jsonb_build_object('grossMinor', i.gross_minor, 'since', i.since, 'until', i.until))
                    FROM price_interval i WHERE i.variant_id = v.id HAVING count(*) > 1),
         'available', CASE WHEN p.shipping_class = 'digital' THEN 999 ELSE
            coalesce(s.on_hand - s.unavailable - s.reserved - s.held - s.safety, 0) + coalesce(own.quantity, 0) END,
         'ecoFee', p.eco_fee_minor, 'vatBasisPoints', p.vat_basis_points, 'weightGrams', v.weight_grams,
         'shippingClass', p.shipping_class, 'kind', p.kind, 'storeOnly', p.store_only
       ) ORDER BY l.id)
       FROM cart_line l
       JOIN variant v ON v.id = l.variant_id
       JOIN product p ON p.id = v.product_id
       LEFT JOIN price ON price.variant_id = v.id
       LEFT JOIN stock_level s ON s.variant_id = v.id AND s.location_code = coalesce(l.store_code, 'WEB')
       LEFT JOIN LATERAL (
         SELECT sum(h.quantity) AS quantity FROM checkout_attempt a JOIN stock_hold h ON h.attempt_id = a.id
         WHERE a.cart_id = c.id AND a.state = 'paying' AND h.state = 'held'
           AND h.variant_id = l.variant_id AND h.location_code = coalesce(l.store_code, 'WEB')
       ) own ON true
       LEFT JOIN LATERAL (
         SELECT string_agg(coalesce(${label}, v.options ->> o.code), ', ' ORDER BY o.position, o.code) AS text
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
       ) picture ON true
       WHERE l.cart_id = c.id) AS lines
    FROM cart c
    WHERE c.id = ${key.cartId}::uuid AND c.token_hash = ${key.tokenHash} AND c.ordered_at IS NULL AND c.expires_at > ${now}`);
  return rows[0] ?? null;
}
