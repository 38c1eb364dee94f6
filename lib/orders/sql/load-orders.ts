import type { CompanyView } from "#lib/customers/schema";
import type { ChosenRelay, DeliverySlot } from "#lib/delivery/schema";
import { database, Prisma } from "#lib/platform/database";
import type { VatShare } from "#lib/taxes/schema";
import type { OrderEventView, OrderLineView, OrderPromotion, OrderState, ParcelView, TenderView } from "../schema.ts";
import { minimumAge } from "./minimum-age.ts";

export type LoadedOrder = Readonly<{
  id: string;
  number: string;
  accountId: string | null;
  state: OrderState;
  locale: string;
  email: string;
  company: CompanyView | null;
  held: boolean;
  name: string;
  phone: string | null;
  line1: string | null;
  line2: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  deliveryMethod: string | null;
  relayPoint: ChosenRelay | null;
  slot: DeliverySlot | null;
  goods: number;
  delivery: number;
  total: number;
  discount: number;
  deliveryDiscount: number;
  promotions: readonly OrderPromotion[];
  codes: readonly string[];
  captured: number;
  authorised: number;
  paymentDue: boolean;
  released: number;
  reduced: number;
  refunded: number;
  vat: readonly VatShare[];
  intentId: string | null;
  tenders: readonly TenderView[];
  placedAt: Date;
  parcels: readonly (Omit<ParcelView, "lines"> & { lines: readonly OrderLineView[] | null })[] | null;
  events: readonly OrderEventView[] | null;
}>;

/** Whether a parcel `p` has nothing in it that is carried. */
const isByMail = Prisma.sql`p.method = 'delivery' AND NOT EXISTS (
  SELECT 1 FROM order_line l JOIN variant v ON v.id = l.variant_id JOIN product a ON a.id = v.product_id
  WHERE l.parcel_id = p.id AND l.order_id = p.order_id AND a.shipping_class <> 'digital')`;

/** Whether a parcel `p` is seats at something that takes place. */
const isSeats = Prisma.sql`p.method = 'pickup' AND NOT EXISTS (
  SELECT 1 FROM order_line l JOIN variant v ON v.id = l.variant_id
  WHERE l.parcel_id = p.id AND l.order_id = p.order_id AND v.takes_place_at IS NULL)`;

/** The orders that `which` names, whole: their parcels with lines and places, and their events, in one statement. */
export const loadOrders = (which: Prisma.Sql): Promise<LoadedOrder[]> =>
  database.$queryRaw<LoadedOrder[]>(Prisma.sql`
    /* prepared */
    SELECT o.id, o.number, o.account_id AS "accountId", o.state::text AS state, o.locale, o.email, o.name, o.phone,
      CASE WHEN o.company_name IS NOT NULL
        THEN jsonb_build_object('kind', CASE o.customer_kind WHEN 'person' THEN 'company' ELSE o.customer_kind END,
          'name', o.company_name, 'vatNumber', o.vat_number, 'siret', o.siret, 'buyerReference', o.buyer_reference,
          'purchaseOrderReference', o.purchase_order_reference) END AS company,
      o.held_since IS NOT NULL AND o.state <> 'cancelled' AS held,
      o.line1, o.line2, o.postcode, o.city, o.country, o.delivery_method AS "deliveryMethod", o.relay_point AS "relayPoint", o.slot, o.goods_minor AS goods,
      o.delivery_minor AS delivery, o.total_minor AS total,
      o.discount_minor AS discount, o.delivery_discount_minor AS "deliveryDiscount", o.promotions, o.codes, o.captured_minor AS captured, o.refunded_minor AS refunded,
      o.authorised_minor AS authorised, o.released_minor AS released, o.reduced_minor AS reduced,
      o.payment_due_since IS NOT NULL AND o.authorised_minor > 0 AS "paymentDue",
      o.vat, o.intent_id AS "intentId", o.placed_at AS "placedAt",
      coalesce((SELECT jsonb_agg(jsonb_build_object(
         'kind', t.kind, 'lastFour', t.last_four, 'brand', t.brand, 'wallet', t.wallet, 'intentId', t.intent_id, 'amount', t.amount_minor - t.lapsed_minor,
         'refunded', t.refunded_minor, 'lapsed', t.lapsed_minor, 'owed', t.owed_minor, 'returning', t.returning_minor,
         'elsewhere', (SELECT coalesce(sum(w.refunded_minor), 0)::int FROM order_tender w WHERE w.instead_of_id = t.id),
         'isElsewhere', t.instead_of_id IS NOT NULL, 'dueAt', t.due_at
       ) ORDER BY t.kind, t.id) FROM order_tender t WHERE t.order_id = o.id), '[]') AS tenders,
      (SELECT jsonb_agg(jsonb_build_object(
         'id', p.id, 'method', p.method, 'byMail', ${isByMail}, 'seats', ${isSeats}, 'minimumAge', ${minimumAge}, 'locationCode', p.location_code,
         'locationName', coalesce(place.name, p.location_code), 'promisedAt', p.promised_at, 'carrier', p.carrier,
         'trackingCode', p.tracking_code, 'sentAt', p.sent_at, 'readyAt', p.ready_at, 'collectedAt', p.collected_at,
         'lines', (SELECT jsonb_agg(jsonb_build_object(
            'id', l.id, 'sku', l.sku, 'handle', l.product_handle, 'name', l.name, 'optionsText', l.options_text,
            'pictureFile', l.picture_file, 'quantity', l.quantity, 'unitGross', l.unit_gross_minor,
            'totalGross', l.total_gross_minor, 'unitNet', l.unit_net_minor, 'totalNet', l.net_minor, 'listGross', coalesce(l.list_gross_minor, l.unit_gross_minor),
            'discount', l.discount_minor, 'discounts', l.discounts, 'gift', l.gift, 'vatBasisPoints', l.vat_basis_points, 'ecoFee', l.eco_fee_minor,
            'cancelledQuantity', l.cancelled_quantity, 'refundedQuantity', l.refunded_quantity,
            'refunded', l.refunded_minor
          ) ORDER BY l.position) FROM order_line l WHERE l.order_id = o.id AND l.parcel_id = p.id)
       ) ORDER BY p.promised_at, p.id)
       FROM parcel p LEFT JOIN stock_location place ON place.code = p.location_code
       WHERE p.order_id = o.id AND EXISTS (SELECT FROM order_line l WHERE l.order_id = o.id AND l.parcel_id = p.id)) AS parcels,
      (SELECT jsonb_agg(jsonb_build_object(
         'id', e.id::text, 'at', e.at, 'kind', e.kind, 'actorName', e.actor_name, 'data', e.data
       ) ORDER BY e.id)
       FROM order_event e WHERE e.order_id = o.id) AS events
    FROM orders o ${which}`);
