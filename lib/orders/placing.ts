import type { PricedCart, PricedLine, Shipment } from "#lib/cart/schema";
import { warehouse } from "#lib/inventory/schema";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { moneyOf, offerColumns } from "./discount-columns.ts";
import { isPaidLater } from "./paid-later.ts";
import type { TenderKind } from "./schema.ts";
import { type DividedMoney, splitLine } from "./split-line.ts";
import { insertOrder } from "./sql/insert-order.ts";

/** What paid a part of the order; `creditId` for a gift card or store credit. */
export type Tender = Readonly<{
  kind: TenderKind;
  creditId: string | null;
  lastFour: string | null;
  /** Of a card. */
  brand?: string | null;
  wallet?: string | null;
  amountMinor: number;
  /** Of what is paid later, by when. */
  dueAt?: Date | null;
}>;

/** What was agreed and paid: the priced cart as the customer saw it, what paid for it, and the provider's intent if a card did. */
export type Agreed = Readonly<{
  orderId: string;
  attemptId: string;
  accountId: string | null;
  cart: PricedCart;
  intentId: string | null;
  tenders: readonly Tender[];
  termsVersion: string;
  /** Its card's bank only keeps the money aside, until then, and may give it in parts; absent when it was taken at once. */
  kept?: KeptAside | null;
  /** Nothing leaves until somebody has looked at a price. */
  held?: boolean;
  /** What the goods asked their buyer to declare; absent for most. */
  declared?: object | null;
}>;

export type KeptAside = Readonly<{ until: Date; inParts: boolean }>;

/** A line as it was written, with the shipment whose promise it has. */
export type WrittenLine = Readonly<{ id: string; parcelId: string; variantId: string; shipment: Shipment }>;
type WrittenOrder = Readonly<{ number: string; lines: readonly WrittenLine[] }>;

/** What else becomes true as an order is written, from its lines: named parts of the statement that writes it. */
type Beside = (lines: readonly WrittenLine[]) => Prisma.Sql | null;

/**
 * Writes an order from what was agreed, in the caller's transaction: one statement for the order, its parcels, its lines
 * and the first two sentences of its life. One attempt makes one order (UNIQUE attempt_id). Returns its number, and which
 * line went into which parcel.
 */
export async function writeOrder(
  tx: Scene["tx"],
  agreed: Agreed,
  now: Date,
  beside: Beside = () => null,
): Promise<WrittenOrder> {
  const { cart } = agreed;
  const parcels = cart.shipments.map((shipment) => parcelOf(shipment));
  const lines = cart.lines
    .flatMap((line) => rowsOf(line, cart.shipments, parcels))
    .map((line, position) => ({ ...line, position }));
  const capturedMinor = agreed.tenders.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const { held = false, kept = null } = agreed;
  const byCardMinor = agreed.tenders.find(({ kind }) => kind === "card")?.amountMinor ?? 0;
  const order = {
    ...orderOf(agreed, capturedMinor),
    authorised_minor: kept ? byCardMinor : 0,
    authorised_until: kept?.until ?? null,
    taken_in_parts: kept?.inParts ?? false,
    held_since: held ? now : null,
  };
  const tenders = agreed.tenders.map((tender) => tenderOf(tender, agreed.intentId));
  const captures =
    agreed.intentId && !kept ? [{ id: newId(), intent_id: agreed.intentId, amount_minor: byCardMinor }] : [];

  const written = lines.flatMap((line) => writtenOf(line, parcels, cart.shipments));
  const rows = {
    order,
    parcels,
    lines,
    tenders,
    captures,
    totalMinor: cart.total,
    capturedMinor,
    moneyEvent: moneyEventOf(agreed),
    servedFrom: cart.servedFrom,
    declared: agreed.declared,
    beside: beside(written),
  };
  return { number: await insertOrder(tx, rows, now), lines: written };
}

function moneyEventOf({ held, kept, tenders }: Agreed): "held" | "owed" | "authorised" | "paid" {
  if (held) return "held";
  if (tenders.some(({ kind }) => isPaidLater(kind))) return "owed";
  return kept ? "authorised" : "paid";
}

function writtenOf(
  line: Readonly<{ id: string; parcel_id: string; variant_id: string }>,
  parcels: readonly ParcelRow[],
  shipments: readonly Shipment[],
): WrittenLine[] {
  const shipment = shipments[parcels.findIndex(({ id }) => id === line.parcel_id)];
  return shipment ? [{ id: line.id, parcelId: line.parcel_id, variantId: line.variant_id, shipment }] : [];
}

type ParcelRow = Readonly<{ id: string; method: string; location_code: string; promised_at: string }>;

function parcelOf({ fulfilment, promisedAt, promise }: Shipment): ParcelRow {
  if (!promisedAt) throw new Error("a shipment without a promise cannot be ordered");
  return {
    id: newId(),
    method: fulfilment.method,
    location_code: fulfilment.method === "pickup" ? fulfilment.store : (promise?.place ?? warehouse),
    promised_at: promisedAt,
  };
}

/** A line of the cart is one of the order, or one a parcel where several places serve it: their money sums to the line's. */
function rowsOf(line: PricedLine, shipments: readonly Shipment[], parcels: readonly ParcelRow[]) {
  const shares = shipments.flatMap(({ lineIds, units }, i) => {
    const parcel = parcels[i];
    return parcel && lineIds.includes(line.id) ? [{ parcel, quantity: units?.[line.id] ?? line.quantity }] : [];
  });
  const parts = splitLine(
    moneyOf(line),
    shares.map(({ quantity }) => quantity),
  );
  return shares.flatMap(({ parcel }, i) => {
    const part = parts[i];
    return part ? [rowOf(line, part, parcel)] : [];
  });
}

const rowOf = (line: PricedLine, money: DividedMoney, parcel: ParcelRow) => ({
  id: newId(),
  parcel_id: parcel.id,
  variant_id: line.variantId,
  sku: line.sku,
  product_handle: line.handle,
  name: line.name,
  options_text: line.optionsText,
  picture_file: line.picture?.file ?? null,
  quantity: money.quantity,
  unit_gross_minor: money.unitGrossMinor,
  total_gross_minor: money.totalGrossMinor,
  list_gross_minor: line.listGross === line.unitGross ? null : line.listGross,
  discount_minor: money.discountMinor,
  discounts: money.discounts,
  unit_paid_minor: money.unitPaidMinor,
  gift: line.gift,
  list_code: line.listCode,
  unit_net_minor: line.unitNet,
  net_minor: money.netMinor,
  vat_basis_points: line.vatBasisPoints,
  eco_fee_minor: line.ecoFee,
  method: line.fulfilment.method,
});

const tenderOf = ({ kind, creditId, amountMinor, dueAt = null, ...paid }: Tender, intentId: string | null) => ({
  id: newId(),
  kind,
  credit_id: creditId,
  last_four: paid.lastFour,
  brand: paid.brand ?? null,
  wallet: paid.wallet ?? null,
  intent_id: kind === "card" ? intentId : null,
  amount_minor: amountMinor,
  owed_minor: isPaidLater(kind) ? amountMinor : 0,
  due_at: dueAt,
});

function orderOf({ orderId, attemptId, accountId, cart, intentId, termsVersion }: Agreed, capturedMinor: number) {
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
    relay_point: cart.relayPoint,
    slot: cart.slot,
    goods_minor: cart.goods,
    delivery_minor: cart.delivery,
    total_minor: cart.total,
    ...offerColumns(cart),
    company_name: cart.company?.name ?? null,
    vat_number: cart.company?.vatNumber ?? null,
    customer_kind: cart.company?.kind ?? "person",
    siret: cart.company?.siret ?? null,
    buyer_reference: cart.company?.buyerReference ?? null,
    purchase_order_reference: cart.company?.purchaseOrderReference ?? null,
    intent_id: intentId,
    captured_minor: capturedMinor,
    vat: cart.vat,
    terms_version: termsVersion,
  };
}
