import { z } from "zod";
import { Prisma, type Transaction } from "#lib/platform/database";
import type { VatShare } from "#lib/taxes/schema";
import type {
  BookedDispute,
  BookedDocument,
  BookedLine,
  BookedOrder,
  BookedParcel,
  BookedTender,
  FrozenContent,
} from "../schema.ts";

/**
 * These orders as their documents see them, locked until the transaction ends, so that nobody invoices a parcel twice. A
 * card is paid with once somebody has looked at the price of a held order.
 */
export async function bookedOrders(tx: Transaction, ids: readonly string[]): Promise<BookedOrder[]> {
  const wanted = Prisma.sql`id = ANY(${ids}::uuid[])`;
  await tx.$queryRaw`SELECT FROM orders WHERE ${wanted} ORDER BY id FOR UPDATE`;
  const rows = await tx.$queryRaw<Loaded[]>`
    /* prepared */
    SELECT o.id, o.number, o.locale, o.email, o.name, o.company_name AS "companyName", o.vat_number AS "vatNumber",
      o.siret, o.buyer_reference AS reference, o.purchase_order_reference AS "purchaseOrder",
      o.line1, o.line2, o.postcode, o.city, o.country, o.relay_point AS "relayPoint",
      o.invoice_address AS "invoiceAddress",
      o.state = 'cancelled' AS cancelled, o.delivery_minor AS "deliveryMinor",
      o.delivery_refunded_minor AS "deliveryRefundedMinor",
      (SELECT coalesce(sum(amount_minor), 0)::int FROM order_gesture
       WHERE order_id = o.id AND kind = 'refund' AND stopped_at IS NULL) AS "gesturesMinor",
      (SELECT max(due_at) FROM order_tender WHERE order_id = o.id) AS "dueAt", o.vat, back.first AS "firstRefundAt", back.last AS "lastRefundAt",
      parcels.all AS parcels, lines.all AS lines, coalesce(tenders.all, '[]') AS tenders, coalesce(documents.all, '[]') AS documents,
      coalesce(disputes.all, '[]') AS disputes
    FROM (SELECT * FROM orders WHERE ${wanted}) o
    CROSS JOIN LATERAL (
      SELECT min(at) FILTER (WHERE kind = 'refunded') AS first, max(at) FILTER (WHERE kind IN ('refunded', 'exchanged')) AS last,
             max(at) FILTER (WHERE kind = 'released') AS released
      FROM order_event WHERE order_id = o.id
    ) back
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object(
        'id', l.id, 'parcelId', l.parcel_id, 'sku', l.sku, 'name', concat_ws(', ', l.name, nullif(l.options_text, '')),
        'giftCard', coalesce(p.kind = 'gift_card', false),
        'used', CASE WHEN v.bought_for_minor IS NOT NULL
          THEN jsonb_build_object('boughtForMinor', v.bought_for_minor, 'basisPoints', p.vat_basis_points) END,
        'service', coalesce(p.kind = 'service' OR p.shipping_class = 'digital', false), 'quantity', l.quantity, 'unitGross', l.unit_gross_minor,
        'unitNet', l.unit_net_minor, 'gross', l.total_gross_minor, 'net', l.net_minor, 'discounts', l.discounts,
        'basisPoints', l.vat_basis_points, 'ecoFee', l.eco_fee_minor,
        'goneQuantity', greatest(l.cancelled_quantity, l.refunded_quantity), 'refunded', l.refunded_minor
      ) ORDER BY l.position, l.id) AS all
      FROM order_line l LEFT JOIN variant v ON v.id = l.variant_id LEFT JOIN product p ON p.id = v.product_id
      WHERE l.order_id = o.id
    ) lines
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', q.id, 'carried', q.method = 'delivery' AND NOT mail.only,
        'store', CASE WHEN q.method = 'pickup' THEN (
          SELECT jsonb_build_object('name', s.name, 'address', jsonb_build_object(
            'line1', s.street, 'line2', NULL, 'postcode', s.postcode, 'city', s.city, 'country', s.country))
          FROM store s WHERE s.code = q.location_code) END,
        'suppliedAt', coalesce(q.sent_at, q.collected_at,
          CASE WHEN mail.only AND o.held_since IS NULL THEN coalesce(back.released, o.placed_at) END))) AS all
      FROM parcel q CROSS JOIN LATERAL (
        SELECT q.method = 'delivery' AND coalesce(bool_and(coalesce(p.shipping_class = 'digital', false)), false) AS only
        FROM order_line l LEFT JOIN variant v ON v.id = l.variant_id LEFT JOIN product p ON p.id = v.product_id
        WHERE l.parcel_id = q.id AND l.order_id = o.id
      ) mail
      WHERE q.order_id = o.id
    ) parcels
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', t.id, 'kind', CASE WHEN later.this THEN coalesce(t.received_by, 'transfer') ELSE t.kind::text END, 'lastFour', t.last_four,
        'paid', CASE WHEN t.kind = 'card' AND o.held_since IS NOT NULL THEN 0 WHEN later.this THEN t.received_minor ELSE t.amount_minor - t.lapsed_minor END,
        'refunded', CASE WHEN t.kind = 'card' AND o.held_since IS NOT NULL THEN 0 ELSE t.refunded_minor - later.never END,
        'taken', t.amount_minor - t.lapsed_minor - t.owed_minor - later.never - asked.minor - t.released_minor - CASE WHEN authorised.this THEN o.authorised_minor ELSE 0 END,
        'back', t.refunded_minor - later.never - t.returning_minor - t.released_minor,
        'paidAt', coalesce(t.received_at, CASE WHEN t.kind = 'card' THEN coalesce(asked.taken_at, back.released) END, o.placed_at),
        'enteredPaid', coalesce(entered.paid, 0), 'enteredRefunded', coalesce(entered.refunded, 0)
      ) ORDER BY t.kind, t.id) AS all
      FROM order_tender t CROSS JOIN LATERAL (
        SELECT sum(amount_minor) FILTER (WHERE amount_minor > 0)::int AS paid,
               -sum(amount_minor) FILTER (WHERE amount_minor < 0)::int AS refunded
        FROM payment_entry WHERE tender_id = t.id AND dispute_id IS NULL
      ) entered CROSS JOIN LATERAL (
        SELECT coalesce(sum(amount_minor) FILTER (WHERE state = 'pending'), 0)::int AS minor, max(settled_at) AS taken_at
        FROM capture WHERE order_id = o.id AND intent_id = t.intent_id
      ) asked CROSS JOIN LATERAL (
        SELECT t.kind = 'card' AND t.intent_id IS NOT DISTINCT FROM o.intent_id AS this
      ) authorised CROSS JOIN LATERAL (
        -- What is paid later: never received, for it was owed less before it came.
        SELECT paid.later AS this, CASE WHEN paid.later THEN t.amount_minor - t.received_minor - t.owed_minor ELSE 0 END AS never
        FROM (SELECT t.kind::text IN ('on_account', 'counter', 'transfer') AS later) paid
      ) later
      WHERE t.order_id = o.id
    ) tenders
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'parcelId', i.parcel_id, 'citesId', i.cites_id,
        'replacesId', i.replaces_id, 'content', i.content::jsonb) ORDER BY i.issued_at, i.kind, i.n) AS all
      FROM invoice i WHERE i.order_id = o.id
    ) documents
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', d.id, 'tenderId', card.id, 'closedAt', d.closed_at,
        'lost', CASE d.status WHEN 'lost' THEN d.amount_minor ELSE 0 END, 'fee', d.fee_minor,
        'enteredLost', entered.lost, 'enteredFee', entered.fee) ORDER BY d.closed_at, d.id) AS all
      FROM payment_dispute d CROSS JOIN LATERAL (
        SELECT id FROM order_tender WHERE intent_id = d.intent_id
      ) card CROSS JOIN LATERAL (
        SELECT coalesce(-sum(amount_minor) FILTER (WHERE means = 'dispute'), 0)::int AS lost,
               coalesce(-sum(amount_minor) FILTER (WHERE means = 'dispute_fee'), 0)::int AS fee
        FROM payment_entry WHERE dispute_id = d.id
      ) entered
      WHERE d.order_id = o.id AND d.status <> 'open'
    ) disputes`;
  return rows.filter(({ lines, parcels }) => lines && parcels).map(booked);
}

type Dated<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, string>>;
type Loaded = Readonly<{
  id: string;
  number: string;
  locale: string;
  email: string;
  name: string;
  companyName: string | null;
  vatNumber: string | null;
  siret: string | null;
  reference: string | null;
  purchaseOrder: string | null;
  line1: string | null;
  line2: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  relayPoint: unknown;
  invoiceAddress: unknown;
  cancelled: boolean;
  deliveryMinor: number;
  deliveryRefundedMinor: number;
  gesturesMinor: number;
  dueAt: Date | null;
  vat: readonly VatShare[];
  firstRefundAt: Date | null;
  lastRefundAt: Date | null;
  parcels: readonly (Omit<BookedParcel, "suppliedAt"> & Readonly<{ suppliedAt: string | null }>)[];
  lines: readonly BookedLine[];
  tenders: readonly Dated<BookedTender, "paidAt">[];
  disputes: readonly Dated<BookedDispute, "closedAt">[];
  documents: readonly (Omit<BookedDocument, "content"> & Readonly<{ content: FrozenContent }>)[];
}>;

const relay = z.object({ name: z.string(), line1: z.string(), postcode: z.string(), city: z.string() });
const invoiced = relay.extend({ line2: z.string().nullable(), country: z.string() });

function booked({
  companyName,
  vatNumber,
  siret,
  line1,
  line2,
  postcode,
  city,
  country,
  relayPoint,
  invoiceAddress,
  ...order
}: Loaded): BookedOrder {
  const fetchedAt = relay.safeParse(relayPoint);
  const named = invoiced.safeParse(invoiceAddress);
  return {
    ...order,
    locale: order.locale === "en" ? "en" : "fr",
    company: companyName === null ? null : { name: companyName, vatNumber, siret },
    address: line1 ? { line1, line2, postcode: postcode ?? "", city: city ?? "", country: country ?? "FR" } : null,
    invoiced: named.success ? toOther(named.data) : null,
    relay: fetchedAt.success ? atRelay(fetchedAt.data) : null,
    parcels: order.parcels.map(({ suppliedAt, ...parcel }) => ({
      ...parcel,
      suppliedAt: suppliedAt === null ? null : new Date(suppliedAt),
    })),
    tenders: order.tenders.map(({ paidAt, ...tender }) => ({ ...tender, paidAt: new Date(paidAt) })),
    disputes: order.disputes.map(({ closedAt, ...dispute }) => ({ ...dispute, closedAt: new Date(closedAt) })),
  };
}

const toOther = ({ name, ...address }: z.infer<typeof invoiced>) => ({ name, address });

const atRelay = ({ name, line1, postcode, city }: z.infer<typeof relay>) => ({
  name,
  address: { line1, line2: null, postcode, city, country: "FR" },
});
