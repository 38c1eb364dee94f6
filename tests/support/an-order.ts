import type { PricedCart, PricedLine, ShipmentPromise } from "#lib/cart/schema";
import { convertHolds, hold } from "#lib/inventory/holds";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { writeOrder } from "#lib/orders/placing";
import { inTransaction } from "#lib/platform/database";
import { keepingPromises } from "#lib/promises/ordered";
import { vatPerRate } from "#lib/taxes/vat";
import { cartWithoutOffers, lineWithoutOffers } from "./without-offers.ts";

export const placedAt = new Date("2026-11-21T10:00:00Z");

type Wanted = Readonly<{ variantId: string; sku: string; quantity: number; unitGross: number; store?: string }>;

type Particulars = Readonly<{
  delivery?: number;
  name?: string;
  at?: Date;
  promise?: ShipmentPromise | null;
  accountId?: string | null;
}>;

/** A paid order of these goods, its stock reserved: Camille's, placed on the morning of 21 November 2026 unless told otherwise. */
export async function anOrder(
  wanted: readonly Wanted[],
  { delivery = 0, name = "Camille Rousseau", at = placedAt, promise = null, accountId = null }: Particulars = {},
) {
  const lines = wanted.map(lineOf);
  const goods = lines.reduce((total, line) => total + line.totalGross, 0);
  const orderId = newId();
  const attemptId = newId();
  const demands = wanted.map(({ variantId, quantity, store }) => ({
    variantId,
    quantity,
    locationCode: store ?? "WEB",
  }));
  const groups = Map.groupBy(lines, (line) => (line.fulfilment.method === "pickup" ? line.fulfilment.store : "WEB"));
  const cart: PricedCart = {
    id: newId(),
    locale: "fr",
    currency: "EUR",
    lines,
    shipments: [...groups.values()].map((group) => ({
      fulfilment: group[0]?.fulfilment ?? { method: "delivery" },
      storeName: null,
      lineIds: group.map(({ id }) => id),
      promisedAt: promise?.promisedAt ?? "2026-11-24T17:00:00Z",
      promise,
    })),
    contact: { email: "camille@courrier.example", name },
    address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
    deliveryOptions: [],
    relayPoint: null,
    slot: null,
    deliveryOption: "standard",
    goods,
    delivery,
    total: goods + delivery,
    ...cartWithoutOffers(goods + delivery),
    vat: vatPerRate([
      ...lines.map((l) => ({ gross: l.totalGross, basisPoints: 2000 })),
      { gross: delivery, basisPoints: 2000 },
    ]),
    credits: [],
    due: goods + delivery,
    freeDeliveryIn: null,
    itemCount: lines.reduce((count, line) => count + line.quantity, 0),
  };
  const result = await inTransaction(async (tx) => {
    const held = await hold(tx, {
      attemptId,
      demands,
      expiresAt: new Date(at.getTime() + 900_000),
      now: at,
    });
    if (!held.ok) return held;
    const agreed = {
      orderId,
      attemptId,
      accountId,
      cart,
      intentId: `pi_${orderId}`,
      tenders: [{ kind: "card" as const, creditId: null, lastFour: null, amountMinor: cart.total }],
      termsVersion: "t1",
    };
    const { number, lines: written } = await writeOrder(tx, agreed, at);
    await tx.$executeRaw(keepingPromises(orderId, cart, written));
    const reserved = await convertHolds(tx, { attemptId, orderId, now: at });
    return reserved.ok ? ok({ orderId, number }) : reserved;
  });
  if (!result.ok) throw new Error(`the order could not be placed: ${result.refusal.code}`);
  return result.value;
}

const lineOf = ({ variantId, sku, quantity, unitGross, store }: Wanted): PricedLine => ({
  id: newId(),
  variantId,
  sku,
  handle: sku.toLowerCase(),
  name: `Lampe ${sku}`,
  optionsText: "",
  picture: null,
  quantity,
  maxQuantity: 999,
  unitGross,
  ...lineWithoutOffers(unitGross),
  prior: null,
  totalGross: unitGross * quantity,
  ecoFee: 0,
  vatBasisPoints: 2000,
  weightGrams: 500,
  shippingClass: "parcel",
  digital: false,
  giftCard: false,
  fulfilment: store ? { method: "pickup", store } : { method: "delivery" },
  notices: [],
});
