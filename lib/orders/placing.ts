import type { PricedCart, PricedLine, Shipment } from "#lib/cart/schema";
import { warehouse } from "#lib/inventory/schema";
import { newId } from "#lib/kernel/ids";
import { Prisma, type Transaction } from "#lib/platform/database";

/** What was agreed and paid: the priced cart as the customer saw it, and the provider's intent. */
export type Agreed = Readonly<{
  orderId: string;
  attemptId: string;
  accountId: string | null;
  cart: PricedCart;
  intentId: string;
  capturedMinor: number;
  termsVersion: string;
}>;

/**
 * Writes an order from what was agreed, in the caller's transaction: one statement for the order, its parcels, its lines
 * and the first two sentences of its life. One attempt makes one order (UNIQUE attempt_id). Returns its number.
 */
export async function writeOrder(tx: Transaction, agreed: Agreed, now: Date): Promise<string> {
  const { cart } = agreed;
  const parcels = cart.shipments.map((shipment) => parcelOf(shipment));
  const lines = cart.lines.map((line, position) => lineOf(line, position, cart.shipments, parcels));
  const order = orderOf(agreed);

  const [row] = await tx.$queryRaw<{ number: string }[]>(Prisma.sql`
    WITH the_order AS (
      INSERT INTO orders (id, number, attempt_id, cart_id, account_id, locale, email, name, phone, line1, line2, postcode, city,
                          country, delivery_method, goods_minor, delivery_minor, total_minor, intent_id, captured_minor, vat,
                          terms_version, placed_at, updated_at)
      SELECT id, 'BF-' || nextval('order_number'), attempt_id, cart_id, account_id, locale, email, name, phone, line1, line2,
             postcode, city, country, delivery_method, goods_minor, delivery_minor, total_minor, intent_id, captured_minor,
             vat, terms_version, ${now}, ${now}
      FROM jsonb_to_record(${JSON.stringify(order)}::jsonb) AS o (
        id uuid, attempt_id uuid, cart_id uuid, account_id uuid, locale text, email text, name text, phone text, line1 text,
        line2 text, postcode text, city text, country text, delivery_method text, goods_minor int, delivery_minor int,
        total_minor int, intent_id text, captured_minor int, vat jsonb, terms_version text)
      RETURNING id, number
    ), the_parcels AS (
      INSERT INTO parcel (id, order_id, method, location_code, promised_at)
      SELECT p.id, the_order.id, p.method::fulfilment_method, p.location_code, p.promised_at
      FROM the_order, jsonb_to_recordset(${JSON.stringify(parcels)}::jsonb)
        AS p (id uuid, method text, location_code text, promised_at timestamptz)
      RETURNING id
    ), the_lines AS (
      INSERT INTO order_line (id, order_id, position, parcel_id, variant_id, sku, product_handle, name, options_text, picture_file,
                              quantity, unit_gross_minor, total_gross_minor, vat_basis_points, eco_fee_minor, method)
      SELECT l.id, the_order.id, l.position, l.parcel_id, l.variant_id, l.sku, l.product_handle, l.name, l.options_text,
             l.picture_file, l.quantity, l.unit_gross_minor, l.total_gross_minor, l.vat_basis_points, l.eco_fee_minor,
             l.method::fulfilment_method
      FROM the_order, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS l (id uuid, position int, parcel_id uuid, variant_id uuid, sku text, product_handle text, name text, options_text text,
              picture_file text, quantity int, unit_gross_minor int, total_gross_minor int, vat_basis_points int,
              eco_fee_minor int, method text)
      -- The parcels first, for the foreign key.
      WHERE (SELECT count(*) FROM the_parcels) > 0
    ), the_events AS (
      INSERT INTO order_event (order_id, at, kind, actor_name, data)
      SELECT the_order.id, ${now}, e.kind, 'visitor', e.data
      FROM the_order, (VALUES ('placed', jsonb_build_object('totalMinor', ${cart.total}::int)),
                              ('paid', jsonb_build_object('amountMinor', ${agreed.capturedMinor}::int))) AS e (kind, data)
    )
    SELECT number FROM the_order`);
  if (!row) throw new Error("the order was not written");
  return row.number;
}

type ParcelRow = Readonly<{ id: string; method: string; location_code: string; promised_at: string }>;

function parcelOf({ fulfilment, promisedAt }: Shipment): ParcelRow {
  if (!promisedAt) throw new Error("a shipment without a promise cannot be ordered");
  return {
    id: newId(),
    method: fulfilment.method,
    location_code: fulfilment.method === "pickup" ? fulfilment.store : warehouse,
    promised_at: promisedAt,
  };
}

function lineOf(line: PricedLine, position: number, shipments: readonly Shipment[], parcels: readonly ParcelRow[]) {
  const parcel = parcels[shipments.findIndex((shipment) => shipment.lineIds.includes(line.id))];
  if (!parcel) throw new Error(`line ${line.id} belongs to no shipment`);
  return {
    id: newId(),
    position,
    parcel_id: parcel.id,
    variant_id: line.variantId,
    sku: line.sku,
    product_handle: line.handle,
    name: line.name,
    options_text: line.optionsText,
    picture_file: line.picture?.file ?? null,
    quantity: line.quantity,
    unit_gross_minor: line.unitGross,
    total_gross_minor: line.totalGross,
    vat_basis_points: line.vatBasisPoints,
    eco_fee_minor: line.ecoFee,
    method: line.fulfilment.method,
  };
}

function orderOf({ orderId, attemptId, accountId, cart, intentId, capturedMinor, termsVersion }: Agreed) {
  if (!cart.contact) throw new Error("an order needs a contact");
  return {
    id: orderId,
    attempt_id: attemptId,
    cart_id: cart.id,
    account_id: accountId,
    locale: cart.locale,
    email: cart.contact.email,
    name: cart.contact.name,
    phone: cart.contact.phone ?? null,
    line1: cart.address?.line1 ?? null,
    line2: cart.address?.line2 ?? null,
    postcode: cart.address?.postcode ?? null,
    city: cart.address?.city ?? null,
    country: cart.address?.country ?? null,
    delivery_method: cart.deliveryOption,
    goods_minor: cart.goods,
    delivery_minor: cart.delivery,
    total_minor: cart.total,
    intent_id: intentId,
    captured_minor: capturedMinor,
    vat: cart.vat,
    terms_version: termsVersion,
  };
}
