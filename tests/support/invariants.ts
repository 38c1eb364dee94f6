import { discrepancies } from "#lib/inventory/queries-proof";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import { database } from "#lib/platform/database";
import { fromBefore } from "./former-orders.ts";
import { creditOfOrders, creditSum, exchanged, tenders } from "./invariants-credit.ts";
import { gesturesGiven } from "./invariants-gestures.ts";
import { brokenInvoices } from "./invariants-invoices.ts";
import {
  askedFor,
  captures,
  elsewhere,
  keptAnew,
  money,
  owed,
  providerAndOrders,
  takenThoughHeld,
} from "./invariants-money.ts";
import { offersCounted } from "./invariants-promotions.ts";
import { ratingsCounted } from "./invariants-ratings.ts";
import { auditTrail, leaks, openSessions } from "./invariants-traces.ts";

type Rows = Promise<readonly object[]>;

/** Every level is its ledger, its live promises and no more than there is. */
const stockSum = async (): Rows => [
  ...(await discrepancies()),
  ...(await database.$queryRaw<object[]>`
    WITH promised AS (
      SELECT variant_id, location_code, sum(reserved)::int AS reserved, sum(held)::int AS held FROM (
        SELECT variant_id, location_code, quantity AS reserved, 0 AS held FROM stock_reservation WHERE state = 'live'
        UNION ALL
        SELECT variant_id, location_code, 0, quantity FROM stock_hold WHERE state = 'held'
      ) AS one GROUP BY variant_id, location_code
    )
    SELECT v.sku, l.location_code AS place, l.on_hand AS "onHand", l.reserved, l.held,
           coalesce(p.reserved, 0) AS "reservedFor", coalesce(p.held, 0) AS "heldFor"
    FROM stock_level l JOIN variant v ON v.id = l.variant_id LEFT JOIN promised p USING (variant_id, location_code)
    WHERE l.reserved <> coalesce(p.reserved, 0) OR l.held <> coalesce(p.held, 0) OR l.reserved + l.held > l.on_hand + l.backorder_limit`),
];

/** Nobody was sold what the shop never had. */
const noOversell = (): Rows => database.$queryRaw`
  WITH sold AS (
    SELECT coalesce(part.component_id, l.variant_id) AS variant_id,
           sum((l.quantity - l.cancelled_quantity) * coalesce(part.quantity, 1))::int AS units
    FROM order_line l JOIN orders o ON o.id = l.order_id LEFT JOIN bundle_component part ON part.bundle_id = l.variant_id
    WHERE o.state <> 'cancelled' GROUP BY 1
  ), received AS (
    SELECT variant_id, sum(units)::int AS units FROM (
      SELECT variant_id, on_hand_delta AS units FROM stock_movement WHERE reason <> 'ship'
      UNION ALL SELECT variant_id, backorder_limit FROM stock_level
    ) one GROUP BY variant_id
  )
  SELECT v.sku, sold.units AS sold, coalesce(received.units, 0) AS received
  FROM sold JOIN variant v ON v.id = sold.variant_id JOIN product p ON p.id = v.product_id
  LEFT JOIN received USING (variant_id)
  WHERE sold.units > coalesce(received.units, 0) AND p.shipping_class <> 'digital'`;

/** An order is the sum of its parts, in cents, and so is its VAT. */
const totals = (): Rows => database.$queryRaw`
  WITH lines AS (SELECT order_id, sum(total_gross_minor)::int AS total FROM order_line GROUP BY order_id),
  vat AS (
    SELECT o.id AS order_id, sum((part ->> 'gross')::int)::int AS gross,
           sum((part ->> 'net')::int + (part ->> 'vat')::int)::int AS parts
    FROM orders o, jsonb_array_elements(o.vat) AS part GROUP BY o.id
  )
  SELECT o.number, o.total_minor AS total, o.goods_minor AS goods, lines.total AS lines, vat.gross AS vat
  FROM orders o LEFT JOIN lines ON lines.order_id = o.id LEFT JOIN vat ON vat.order_id = o.id
  WHERE (o.total_minor, o.goods_minor, o.total_minor, o.total_minor)
     IS DISTINCT FROM (o.goods_minor + o.delivery_minor, lines.total, vat.gross, vat.parts)
     OR EXISTS (SELECT FROM order_line l WHERE l.order_id = o.id AND l.unit_net_minor IS NULL
       AND l.total_gross_minor <> l.quantity * l.unit_gross_minor - l.discount_minor)
     OR o.delivery_minor = 0 AND (SELECT sum(net_minor) FROM order_line l WHERE l.order_id = o.id)
       <> (SELECT sum((part ->> 'net')::int) FROM jsonb_array_elements(o.vat) AS part)`;

/** A cart is bought once, and an attempt is paid when and only when its order is there. */
const oneOrder = async (): Rows => [
  ...(await database.$queryRaw<object[]>`
    SELECT cart_id AS cart, count(*)::int AS orders FROM orders WHERE state <> 'cancelled'
    GROUP BY cart_id HAVING count(*) > 1`),
  ...(await database.$queryRaw<object[]>`
    SELECT a.id AS attempt, a.state::text, o.number AS order FROM checkout_attempt a
    FULL JOIN orders o ON o.attempt_id = a.id
    WHERE (a.state IS NOT DISTINCT FROM 'paid') <> (o.id IS NOT NULL) AND NOT (o.id IS NOT NULL AND ${fromBefore})`),
];

/**
 * What must be done for an order, a refund and a webhook has been told, once. Both sides are counted in one pass by what
 * they name: joined by a field that differs from row to row, they would be compared pair by pair.
 */
const outbox = (): Rows => database.$queryRaw`
  WITH due AS (
    SELECT 'order.placed' AS fact, id::text AS about FROM orders o WHERE NOT (${fromBefore})
    UNION ALL SELECT 'refund.opened', id::text FROM refund
    UNION ALL SELECT 'order.capture_opened', c.id::text FROM capture c JOIN orders o ON o.id = c.order_id
      WHERE c.created_at > o.placed_at AND NOT EXISTS (SELECT FROM payment_request r WHERE r.intent_id = c.intent_id)
    UNION ALL SELECT 'order.payment_requested', id::text FROM payment_request
    UNION ALL SELECT 'order.request_' || state, id::text FROM payment_request WHERE state IN ('paid', 'lapsed')
    UNION ALL SELECT 'subscription.ended', id::text FROM subscription WHERE state = 'ended'
    UNION ALL SELECT 'payment.event', id FROM payment_event
  ), told AS (
    SELECT name AS fact, payload ->> CASE name
      WHEN 'order.placed' THEN 'orderId' WHEN 'refund.opened' THEN 'refundId' WHEN 'order.capture_opened' THEN 'captureId'
      WHEN 'subscription.ended' THEN 'subscriptionId' WHEN 'payment.event' THEN 'eventId' ELSE 'requestId' END AS about
    FROM outbox_fact
  )
  SELECT fact, about, sum(told)::int AS told
  FROM (SELECT fact, about, 1 AS due, 0 AS told FROM due UNION ALL SELECT fact, about, 0, 1 FROM told) both_sides
  GROUP BY fact, about HAVING sum(due) > 0 AND sum(told) <> 1`;

/** A held order has left no place and made no card, and nothing was taken for it. */
const held = async (): Rows => [
  ...(await database.$queryRaw<object[]>`
    SELECT o.number FROM orders o WHERE o.held_since IS NOT NULL AND (
      EXISTS (SELECT FROM parcel p WHERE p.order_id = o.id AND (p.sent_at IS NOT NULL OR p.collected_at IS NOT NULL))
      OR EXISTS (SELECT FROM credit c JOIN order_line l ON l.id = c.order_line_id WHERE l.order_id = o.id))`),
  ...(await takenThoughHeld()),
];

/** A delivery that nobody paid is not sent, and nothing is ordered for a subscription after its end. */
const deliveredAgain = (): Rows => database.$queryRaw`
  SELECT d.id, d.state::text, o.number FROM subscription_delivery d
  JOIN subscription s ON s.id = d.subscription_id JOIN orders o ON o.id = d.order_id
  WHERE d.state = 'unpaid' AND o.state <> 'cancelled' OR d.at > s.ended_at OR d.order_id = s.order_id`;

/**
 * What must hold at rest, whatever happened before (reliability.md); each answers the rows that break it. GIFT is CREDIT-SUM
 * and CREDIT-ORDER.
 */
const invariants = {
  "STOCK-SUM": stockSum,
  "NO-OVERSELL": noOversell,
  "PSP-ORDER": providerAndOrders,
  MONEY: money,
  CAPTURE: captures,
  ELSEWHERE: elsewhere,
  REQUEST: askedFor,
  REAUTHORISATION: keptAnew,
  OWED: owed,
  HELD: held,
  TOTALS: totals,
  "ONE-ORDER": oneOrder,
  OUTBOX: outbox,
  INVOICE: brokenInvoices,
  "CREDIT-SUM": creditSum,
  TENDERS: tenders,
  "CREDIT-ORDER": creditOfOrders,
  EXCHANGED: exchanged,
  SUBSCRIPTION: deliveredAgain,
  GESTURES: gesturesGiven,
  PROMO: offersCounted,
  LOYALTY: loyaltyDiscrepancies,
  RATING: ratingsCounted,
  AUDIT: auditTrail,
  SESSION: openSessions,
  LEAK: leaks,
} as const satisfies Readonly<Record<string, () => Rows>>;

export type Invariant = keyof typeof invariants;

/** The invariants that do not hold, each with its rows: nothing at all when the books are right. */
export async function brokenInvariants(): Promise<Partial<Record<Invariant, readonly object[]>>> {
  const asked = Object.entries(invariants).map(async ([name, rows]) => [name, await rows()] as const);
  return Object.fromEntries((await Promise.all(asked)).filter(([, rows]) => rows.length > 0));
}
