import { available, sendableElsewhere } from "#lib/inventory/queries-available";
import { offerAt } from "#lib/inventory/queries-offer";
import { Prisma, type Transaction } from "#lib/platform/database";
import type { Wish } from "../key.ts";
import { isMadeOnDemand, listedInCart } from "./lines.ts";
import type { TargetCart } from "./target-cart.ts";

export const maxLines = 100;

export type PutRow = {
  sku: string;
  cart_found: boolean;
  known: boolean;
  store_only: boolean;
  frozen: boolean;
  available: number;
  /** How many signs its buyer has to have engraved at most; null where nothing is. */
  most_signs: number | null;
  lines: number;
  line_id: string | null;
};

/** What the cart would have of a variant with the wishes for it. */
const together = Prisma.sql`(
  SELECT sum(quantity) FROM (
    SELECT quantity FROM wish w WHERE w.sku = v.sku
    UNION ALL SELECT quantity FROM cart_line WHERE cart_line.cart_id = c.id AND cart_line.variant_id = v.id) one)`;

/** What is engraved needs its words, of so many signs at most; nothing else has any. */
const wordingFits = Prisma.sql`CASE WHEN most_signs IS NULL THEN wording = ''
  ELSE char_length(wording) BETWEEN 1 AND most_signs END`;

const atPlace = Prisma.sql`coalesce(greatest(${available(Prisma.sql`l`)}, 0), 0)`;

/**
 * Puts wishes into a cart in one statement: the cart is opened or made, the variant found by SKU, its
 * price and stock are read (of the other places that ship only where the warehouse lacks), and a line of the same goods and way of delivery grows. A wish that may not be has no line.
 */
export const putLines = (tx: Transaction, cart: TargetCart, wishes: readonly Wish[], now: Date) =>
  tx.$queryRaw<PutRow[]>(Prisma.sql`
    /* prepared */
    WITH c AS (
      ${cart}
    ), wish AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(wishes)}::jsonb)
        AS w (id uuid, sku text, quantity int, method fulfilment_method, store text, wording text)
    ), item AS (
      SELECT wish.*, v.id AS variant_id, coalesce(listed.gross_minor, price.gross_minor) AS gross_minor,
             p.store_only AND wish.method = 'delivery' AS store_only,
             (p.sale_terms #>> '{engraved,most}')::int AS most_signs,
             EXISTS (SELECT FROM price_freeze WHERE price_freeze.variant_id = v.id) AS frozen,
             CASE WHEN ${isMadeOnDemand} THEN 999
                  WHEN wish.store IS NULL AND p.shipping_class <> 'digital' AND ${atPlace} < ${together}
                  THEN ${atPlace} + ${sendableElsewhere(Prisma.sql`v.id`)}
                  ELSE ${atPlace}
             END AS available
      FROM c CROSS JOIN wish
      JOIN variant v ON v.sku = wish.sku AND v.active AND (v.takes_place_at IS NULL OR v.takes_place_at > ${now})
      JOIN product p ON p.id = v.product_id AND p.status = 'active'
      JOIN price ON price.variant_id = v.id
      LEFT JOIN LATERAL (${listedInCart(together, now)}) listed ON true
      LEFT JOIN ${offerAt(Prisma.sql`v.id`, Prisma.sql`coalesce(wish.store, 'WEB')`)} l
        ON wish.store IS NULL OR EXISTS (SELECT FROM store WHERE code = wish.store)
    ), line AS (
      INSERT INTO cart_line (id, cart_id, variant_id, quantity, method, store_code, wording, seen_gross_minor, added_at)
      SELECT item.id, c.id, variant_id, quantity, method, store, wording, gross_minor, ${now}
      FROM c, item
      WHERE quantity <= least(available, 999) AND NOT store_only AND NOT frozen AND ${wordingFits} AND lines + (SELECT count(*) FROM wish) <= ${maxLines}
      ON CONFLICT (cart_id, variant_id, method, coalesce(store_code, ''), wording) DO UPDATE
      SET quantity = cart_line.quantity + excluded.quantity, seen_gross_minor = excluded.seen_gross_minor
      WHERE cart_line.quantity + excluded.quantity <= (
        SELECT least(available, 999) FROM item
        WHERE item.variant_id = excluded.variant_id AND item.store IS NOT DISTINCT FROM excluded.store_code
          AND item.wording = excluded.wording
      )
      RETURNING id, variant_id, store_code, wording
    )
    SELECT wish.sku, EXISTS (SELECT FROM c) AS cart_found, item.id IS NOT NULL AS known,
           coalesce(item.store_only, false) AS store_only, coalesce(item.frozen, false) AS frozen, coalesce(item.available, 0)::int AS available,
           item.most_signs, coalesce((SELECT lines FROM c), 0) AS lines, line.id AS line_id
    FROM wish
    LEFT JOIN item ON item.id = wish.id
    LEFT JOIN line ON line.variant_id = item.variant_id AND line.store_code IS NOT DISTINCT FROM item.store
      AND line.wording = item.wording`);
