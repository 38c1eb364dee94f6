import { database, Prisma } from "#lib/platform/database";
import { holding, named } from "#lib/platform/named";
import { isRemembered } from "#lib/platform/person";
import type { OrderState, PaymentRequestView } from "./schema.ts";

/**
 * What the desk asks for: a state, orders whose bank gave nothing when their goods left or were to leave, a way of
 * delivery, words (number, name, e-mail, SKU), and where to go on.
 */
export type DeskRequest = Readonly<{
  state?: OrderState | undefined;
  paymentDue?: boolean;
  method?: "delivery" | "pickup" | undefined;
  query?: string | undefined;
  cursor?: string | undefined;
  limit?: number;
}>;

/** A row of the desk's list. */
export type DeskOrder = Readonly<{
  id: string;
  number: string;
  placedAt: Date;
  name: string;
  city: string | null;
  email: string;
  state: OrderState;
  itemCount: number;
  pictures: readonly string[];
  totalMinor: number;
  refundedMinor: number;
  promisedAt: Date;
  method: "delivery" | "pickup";
  locationName: string;
  /** What became of asking its customer to pay again; null when nobody did. */
  dueAsked: PaymentRequestView["state"] | null;
}>;

const pageSize = 50;

/** The orders a desk sees, newest first, by keyset: page 1,000 costs what page 1 does. */
export async function ordersDesk(
  request: DeskRequest,
): Promise<Readonly<{ items: DeskOrder[]; nextCursor: string | null }>> {
  const limit = Math.min(request.limit ?? pageSize, 100);
  const rows = await database.$queryRaw<DeskOrder[]>(Prisma.sql`
    WITH found AS (
      SELECT o.* FROM orders o
      WHERE ${Prisma.join([...conditions(request), Prisma.sql`true`], " AND ")}
      ORDER BY o.placed_at DESC, o.id DESC
      LIMIT ${limit + 1}
    )
    SELECT f.id, f.number, f.placed_at AS "placedAt", f.name, f.city, f.email, f.state::text AS state,
           f.total_minor AS "totalMinor", f.refunded_minor AS "refundedMinor",
           l.items AS "itemCount", l.pictures, p.promised_at AS "promisedAt", p.method::text AS method, p.place AS "locationName",
           (SELECT r.state::text FROM payment_request r WHERE r.order_id = f.id AND r.purpose = 'payment_due'
            ORDER BY r.id DESC LIMIT 1) AS "dueAsked"
    FROM found f
    CROSS JOIN LATERAL (
      SELECT sum(quantity)::int AS items,
             coalesce(array_agg(picture_file ORDER BY position) FILTER (WHERE picture_file IS NOT NULL), '{}') AS pictures
      FROM order_line WHERE order_id = f.id
    ) l
    CROSS JOIN LATERAL (
      SELECT parcel.promised_at, parcel.method, s.name AS place
      FROM parcel JOIN stock_location s ON s.code = parcel.location_code
      WHERE parcel.order_id = f.id
      ORDER BY parcel.promised_at LIMIT 1
    ) p
    ORDER BY f.placed_at DESC, f.id DESC`);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? `${last.placedAt.toISOString()}_${last.id}` : null };
}

function conditions({ state, paymentDue = false, method, query, cursor }: DeskRequest): Prisma.Sql[] {
  const [at, id] = cursor?.split("_") ?? [];
  return [
    ...(state ? [Prisma.sql`o.state = ${state}::order_state`] : []),
    ...(paymentDue ? [owing] : []),
    ...(method
      ? [Prisma.sql`EXISTS (SELECT 1 FROM parcel WHERE order_id = o.id AND method = ${method}::fulfilment_method)`]
      : []),
    ...(query ? [words(query.trim())] : []),
    ...(at && id ? [Prisma.sql`(o.placed_at, o.id) < (${new Date(at)}, ${id}::uuid)`] : []),
  ];
}

/** Its bank no longer gives what it kept aside. */
const owing = Prisma.sql`o.payment_due_since IS NOT NULL AND o.authorised_minor > 0`;

/** A number is exact, with or without its "BF-"; anything else is part of a name or an e-mail, or a SKU. */
function words(query: string): Prisma.Sql {
  if (/^(bf-?)?\d{5,9}$/i.test(query)) return Prisma.sql`o.number = ${`BF-${query.replace(/\D/g, "")}`}`;
  return Prisma.sql`o.id IN (
    SELECT id FROM orders WHERE (${named(Prisma.sql`name`, query)} OR lower(email) LIKE ${holding(query)})
                           AND ${isRemembered(Prisma.sql`email`)}
    UNION SELECT order_id FROM order_line WHERE sku = upper(${query}))`;
}

/** Work that waits, for the first page and the menu. `today` is the start of the shop's day. */
export async function deskCounts(today: Date, endOfToday: Date) {
  const [row] = await database.$queryRaw<
    {
      toPrepare: number;
      toCollect: number;
      due: number;
      unpaid: number;
      placedToday: number;
      salesTodayMinor: number;
    }[]
  >`
    SELECT (SELECT count(*)::int FROM orders WHERE state IN ('placed', 'preparing')) AS "toPrepare",
           (SELECT count(*)::int FROM parcel WHERE ready_at IS NOT NULL AND collected_at IS NULL) AS "toCollect",
           (SELECT count(*)::int FROM parcel JOIN orders o ON o.id = order_id
             WHERE o.state IN ('placed', 'preparing') AND sent_at IS NULL AND ready_at IS NULL
               AND promised_at < ${endOfToday}) AS "due",
           (SELECT count(*)::int FROM orders o WHERE ${owing}) AS unpaid,
           (SELECT count(*)::int FROM orders WHERE placed_at >= ${today}) AS "placedToday",
           (SELECT coalesce(sum(total_minor), 0)::int FROM orders WHERE placed_at >= ${today} AND state <> 'cancelled')
             AS "salesTodayMinor"`;
  return row ?? { toPrepare: 0, toCollect: 0, due: 0, unpaid: 0, placedToday: 0, salesTodayMinor: 0 };
}
