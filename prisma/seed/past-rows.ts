import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";
import { customerKey } from "#lib/promotions/in-force";
import type { Discount } from "#lib/promotions/schema";
import { insertRows } from "./bulk.ts";
import type { PastLife } from "./past-lives.ts";
import { optionsText, pictureOf } from "./past-looks.ts";
import { missRows } from "./past-misses.ts";
import { carrierWords, type PromiseFate, promiseRows } from "./past-promises.ts";
import { type PastSale, usesOf } from "./past-sales.ts";

export type Told = Readonly<{ sale: PastSale; life: PastLife; fate: PromiseFate }>;

/** The number of the first order this shop takes itself: those of the past end just before it. */
const firstOwnNumber = 100_001;
const terms = "avant 2027";

/**
 * Writes the orders of the shop's past. They were paid through its former system: a card, but no payment that our
 * provider knows (`intent_id` is null), so that nothing can be paid back through it.
 */
export async function writePast(tx: Transaction, told: readonly Told[], now: Date): Promise<void> {
  await insertRows(tx, "orders", told.map(orderRow(told.length)));
  await insertRows(tx, "parcel", told.map(parcelRow));
  await insertRows(tx, "order_line", told.flatMap(lineRows));
  await insertRows(tx, "delivery_promise", told.flatMap(promiseRows));
  await insertRows(tx, "promise_miss", told.flatMap(missRows(now)));
  await insertRows(tx, "carrier_event", told.flatMap(carrierWords));
  await insertRows(
    tx,
    "order_tender",
    told.map(({ sale: { order, priced }, life }) => ({
      id: newId(),
      orderId: order.id,
      kind: "card",
      amountMinor: priced.totalMinor,
      refundedMinor: life.refundedMinor,
    })),
  );
  await insertRows(
    tx,
    "order_event",
    told.flatMap(({ sale, life }) => life.events.map((event) => ({ ...event, orderId: sale.order.id }))),
  );
  await insertRows(
    tx,
    "promotion_use",
    told.flatMap(({ sale }) => {
      const attemptId = newId();
      return usesOf(sale).map(({ promotionId, discountMinor, at }) => ({
        id: newId(),
        promotionId,
        discountMinor,
        at,
        attemptId,
        orderId: sale.order.id,
        customerKey: customerKey(sale.customer.email),
        state: "used",
      }));
    }),
  );
}

const orderRow =
  (count: number) =>
  ({ sale: { order, priced, customer, promotions }, life }: Told, index: number) => ({
    id: order.id,
    number: `BF-${firstOwnNumber - count + index}`,
    attemptId: newId(),
    cartId: newId(),
    accountId: customer.accountId,
    state: life.state,
    locale: "fr",
    email: customer.email,
    name: customer.name,
    phone: customer.phone,
    ...(order.deliveryMethod ? addressOf(customer) : noAddress),
    deliveryMethod: order.deliveryMethod,
    goodsMinor: priced.goodsMinor,
    deliveryMinor: priced.delivery?.minor ?? 0,
    totalMinor: priced.totalMinor,
    capturedMinor: priced.totalMinor,
    refundedMinor: life.refundedMinor,
    deliveryRefundedMinor: life.deliveryRefundedMinor,
    discountMinor: sumOf(priced.lines.flatMap(({ discounts }) => discounts)),
    deliveryDiscountMinor: sumOf(priced.delivery?.discounts ?? []),
    promotions: priced.verdicts
      .filter(({ applied, discountMinor }) => applied && discountMinor > 0)
      .map(({ promotionId, lane, name, discountMinor }) => ({
        promotionId,
        version: promotions.find(({ id }) => id === promotionId)?.version ?? 1,
        lane,
        nameFr: name.fr,
        nameEn: name.en,
        discountMinor,
      })),
    codes: order.codes,
    vat: priced.vat.filter(({ gross }) => gross > 0),
    termsVersion: terms,
    placedAt: order.placedAt,
    updatedAt: life.events.at(-1)?.at ?? order.placedAt,
  });

const noAddress = { line1: null, postcode: null, city: null, country: null };
const addressOf = ({ line1, postcode, city }: PastSale["customer"]) => ({ line1, postcode, city, country: "FR" });

const parcelRow = ({ sale: { order, promisedAt }, life }: Told) => ({
  ...life.parcel,
  orderId: order.id,
  method: order.lines[0]?.method ?? "delivery",
  locationCode: order.lines[0]?.store ?? "WEB",
  promisedAt,
});

const lineRows = ({ sale: { order, priced, variants }, life }: Told) =>
  order.lines.flatMap((line, position) => {
    const [bill, variant, fate] = [priced.lines[position], variants[position], life.lines[position]];
    if (!bill || !variant || !fate) return [];
    return [
      {
        id: line.id,
        orderId: order.id,
        position,
        parcelId: life.parcel.id,
        variantId: line.variantId,
        sku: line.sku,
        productHandle: line.handle,
        name: line.name,
        optionsText: optionsText(variant),
        pictureFile: pictureOf(variant),
        quantity: line.quantity,
        unitGrossMinor: bill.unitMinor,
        totalGrossMinor: bill.totalMinor,
        listGrossMinor: bill.listMinor === bill.unitMinor ? null : bill.listMinor,
        discountMinor: bill.unitMinor * line.quantity - bill.totalMinor,
        discounts: [...bill.markdowns, ...bill.discounts].map(kept),
        unitPaidMinor: new Set(bill.unitsMinor).size > 1 ? bill.unitsMinor : [],
        vatBasisPoints: line.vatBasisPoints,
        ecoFeeMinor: line.ecoFeeMinor,
        method: line.method,
        ...fate,
      },
    ];
  });

const sumOf = (discounts: readonly Discount[]): number =>
  discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const kept = ({ promotionId, name, amountMinor }: Discount) => ({
  promotionId,
  nameFr: name.fr,
  nameEn: name.en,
  amountMinor,
});
