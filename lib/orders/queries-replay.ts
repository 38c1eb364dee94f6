import type { Transaction } from "#lib/platform/database";
import type { BasketLine } from "#lib/promotions/schema";

/** A line as it was bought, with what the catalogue says of its article today. */
export type PastLine = BasketLine &
  Readonly<{
    name: string;
    weightGrams: number;
    shippingClass: string;
    paidMinor: number;
    /** The price list it was bought by; null is the base price. */
    listCode: string | null;
  }>;

/** An order of the past as a basket again, with what it came to. Money in cents, VAT included. */
export type PastOrder = Readonly<{
  id: string;
  number: string;
  placedAt: Date;
  /** When its price was agreed: the payment began. */
  agreedAt: Date;
  channel: "web" | "store" | "marketplace";
  codes: readonly string[];
  groups: readonly string[];
  ordersBefore: number;
  /** SHA-256 of the e-mail in small letters. */
  customerKey: string;
  deliveryMethod: string | null;
  postcode: string | null;
  /** Before what promotions took off it. */
  deliveryListMinor: number;
  /** Lines that are priced without VAT at their rounded prices with it, as they are replayed. */
  totalMinor: number;
  lines: readonly PastLine[];
}>;

export type Span = Readonly<{ from: Date; until: Date }>;
/** The last order that has been read. */
export type Mark = Readonly<{ placedAt: Date; id: string }>;

type Reader = Pick<Transaction, "$queryRaw">;
type Row = Omit<PastOrder, "lines" | "groups"> &
  Readonly<{
    customerGroup: string | null;
    lines: readonly (Omit<PastLine, "categories"> & { categoryPath: string })[] | null;
  }>;

/** Enough to tell a first order from a faithful customer's, as the cart counts. */
const ordersCounted = 100;

/**
 * The orders placed in a span, oldest first, `most` of them after `mark`: whatever became of them since, for they were
 * sold; but for what was had in exchange, at a price of its own. Cost, floor and category are today's, for their past is not kept.
 */
export async function pastOrders(reader: Reader, { from, until }: Span, mark: Mark | null, most: number) {
  const after = mark ?? { placedAt: new Date(0), id: "00000000-0000-0000-0000-000000000000" };
  const rows = await reader.$queryRaw<Row[]>`
    /* prepared */
    SELECT o.id, o.number, o.placed_at AS "placedAt", coalesce(a.created_at, o.placed_at) AS "agreedAt", o.channel,
      o.codes, o.customer_group AS "customerGroup", before.orders AS "ordersBefore",
      encode(sha256(convert_to(lower(o.email), 'UTF8')), 'hex') AS "customerKey",
      o.delivery_method AS "deliveryMethod", o.postcode,
      o.delivery_minor + o.delivery_discount_minor AS "deliveryListMinor", 
      o.total_minor - coalesce((SELECT sum(n.total_gross_minor - n.unit_gross_minor * n.quantity + n.discount_minor)::int
        FROM order_line n WHERE n.order_id = o.id AND n.unit_net_minor IS NOT NULL), 0) AS "totalMinor",
      (SELECT jsonb_agg(jsonb_build_object(
         'id', l.id, 'variantId', l.variant_id, 'sku', l.sku, 'handle', l.product_handle, 'name', l.name,
         'listMinor', coalesce(l.list_gross_minor, l.unit_gross_minor), 'listCode', l.list_code, 'quantity', l.quantity, 'method', l.method,
         'store', CASE WHEN l.method = 'pickup' THEN parcel.location_code END, 'paidMinor', l.total_gross_minor,
         'vatBasisPoints', l.vat_basis_points, 'ecoFeeMinor', l.eco_fee_minor, 'categoryPath', c.path,
         'brand', p.brand_code, 'kind', p.kind, 'costMinor', price.cost_minor, 'floorMinor', price.floor_minor,
         'fixedBookPrice', coalesce((p.legal ->> 'fixedBookPrice')::boolean, false),
         'weightGrams', v.weight_grams, 'shippingClass', p.shipping_class) ORDER BY l.position)
       FROM order_line l
       JOIN parcel ON parcel.id = l.parcel_id
       JOIN variant v ON v.id = l.variant_id
       JOIN product p ON p.id = v.product_id
       JOIN category c ON c.id = p.category_id
       LEFT JOIN price ON price.variant_id = v.id
       WHERE l.order_id = o.id) AS lines
    FROM (
      SELECT * FROM orders
      WHERE placed_at >= ${from} AND placed_at < ${until}
        AND (placed_at, id) > (${after.placedAt}::timestamptz, ${after.id}::uuid)
        AND NOT EXISTS (SELECT FROM order_tender WHERE order_id = orders.id AND kind = 'exchange' AND amount_minor > 0)
      ORDER BY placed_at, id LIMIT ${most}
    ) o
    LEFT JOIN checkout_attempt a ON a.id = o.attempt_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS orders FROM (
        SELECT FROM orders e
        WHERE (e.email = o.email OR e.account_id = o.account_id) AND e.state <> 'cancelled'
          AND e.placed_at < coalesce(a.created_at, o.placed_at)
        LIMIT ${ordersCounted}::int
      ) earlier
    ) before
    ORDER BY o.placed_at, o.id`;
  return rows.map(
    ({ customerGroup, lines, ...order }): PastOrder => ({
      ...order,
      groups: customerGroup === null ? [] : [customerGroup],
      lines: (lines ?? []).map(({ categoryPath, ...line }) => ({ ...line, categories: pathsOf(categoryPath) })),
    }),
  );
}

/** How many orders were placed in a span. */
export async function countOrders(reader: Reader, { from, until }: Span): Promise<number> {
  const [row] = await reader.$queryRaw<{ orders: number }[]>`
    SELECT count(*)::int AS orders FROM orders WHERE placed_at >= ${from} AND placed_at < ${until}`;
  return row?.orders ?? 0;
}

/** "maison-deco/luminaires" lies in "maison-deco" and in itself. */
const pathsOf = (path: string): string[] =>
  path.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));
