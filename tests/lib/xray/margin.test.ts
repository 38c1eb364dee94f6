import { expect, test } from "vitest";
import type { OrderLineView, OrderView, ParcelView } from "#lib/orders/schema";
import { marginCheck, marginOf } from "#lib/xray/margin";
import { moneyTable } from "#lib/xray/money-table";
import { balances } from "#lib/xray/schema";
import { paidAtOnce } from "../mails/an-order.ts";

const line = (over: Partial<OrderLineView>): OrderLineView => ({
  ...{ id: "l1", sku: "LAMPE", handle: "lampe", name: "Lampe", optionsText: "", pictureFile: null, quantity: 2 },
  ...{ listGross: 6000, unitGross: 6000, discount: 0, discounts: [], gift: false, totalGross: 12_000, unitNet: null },
  ...{ totalNet: 10_000, vatBasisPoints: 2000, ecoFee: 0, cancelledQuantity: 0, refundedQuantity: 0, refunded: 0 },
  ...over,
});

const anOrder = (over: Partial<OrderView>, lines: readonly OrderLineView[]): OrderView => {
  const parcel = { id: "p1", method: "delivery", byMail: false, lines } as unknown as ParcelView;
  return {
    ...{ state: "sent", goods: 12_000, delivery: 600, total: 12_600, discount: 0, deliveryDiscount: 0 },
    ...{
      promotions: [],
      codes: [],
      captured: 12_600,
      refunded: 0,
      reduced: 0,
      owed: 0,
      deliveryMethod: "standard",
      intentId: "pi_1",
    },
    vat: [{ basisPoints: 2000, net: 10_500, vat: 2100, gross: 12_600 }],
    tenders: [{ kind: "card", lastFour: null, amount: 12_600, refunded: 0 }],
    parcels: [parcel],
    events: [],
    ...over,
  } as unknown as OrderView;
};

const trace = (unitMinor: number | null, today = false) => ({
  ...{ id: "l1", variantId: "v1", parcelId: "p1", listCode: null, giftCard: false },
  cost: unitMinor === null ? null : { unitMinor, today },
});

const marginAt = (
  order: OrderView,
  traces = [trace(3000)],
  carriage = new Map([["p1", 540]]),
  restocked = new Map<string, number>(),
) => marginOf({ table: moneyTable(order, 0), order, traces, carriage, restocked });

test("what an order leaves: its net revenue less goods, payment, carriage and packaging", () => {
  const margin = marginAt(anOrder({}, [line({})]));
  // 12 600 × 1.5 % + 25 = 214
  expect(margin.total).toEqual({
    ...{ revenueMinor: 10_500, goodsMinor: 6000, feeMinor: 214, carriageMinor: 540, packagingMinor: 45 },
    marginMinor: 10_500 - 6000 - 214 - 540 - 45,
  });
  expect(margin.rows.map(({ kind, revenueMinor }) => [kind, revenueMinor])).toEqual([
    ["line", 10_000],
    ["delivery", 500],
  ]);
  expect(margin.caveats).toEqual([]);
  expect(balances(marginCheck(margin))).toBe(true);
});

test("a unit that was paid back brings nothing, and costs until it lies on a shelf again", () => {
  const order = anOrder({ refunded: 6000 }, [line({ refunded: 6000, refundedQuantity: 1 })]);
  expect(marginAt(order).total).toMatchObject({ revenueMinor: 5500, goodsMinor: 6000 });
  const shelved = marginAt(order, [trace(3000)], new Map(), new Map([["l1", 1]]));
  expect(shelved.total).toMatchObject({ revenueMinor: 5500, goodsMinor: 3000 });
});

test("a cancelled order leaves only the fee that its payment cost", () => {
  const order = anOrder({ state: "cancelled", refunded: 12_600 }, [line({ cancelledQuantity: 2 })]);
  expect(marginAt(order).total).toEqual({
    ...{ revenueMinor: 0, goodsMinor: 0, feeMinor: 214, carriageMinor: 0, packagingMinor: 0, marginMinor: -214 },
  });
});

test("what is paid with a gift card costs no fee, and the gift card that is bought is no sale", () => {
  const tenders = [{ ...paidAtOnce, kind: "gift_card" as const, lastFour: "8K2M", amount: 12_600 }];
  expect(marginAt(anOrder({ tenders }, [line({})])).total.feeMinor).toBe(0);

  const sold = anOrder({}, [line({ vatBasisPoints: 2000 })]);
  expect(marginAt(sold, [{ ...trace(3000), giftCard: true }]).total).toMatchObject({
    revenueMinor: 500,
    goodsMinor: 0,
  });
});

test("it says what its figures rest on", () => {
  const order = anOrder({}, [line({})]);
  expect(marginAt(order, [trace(3000, true)], new Map()).caveats).toEqual(["cost_today", "carriage_estimated"]);
  expect(marginAt(order, [trace(null)]).caveats).toEqual(["cost_unknown"]);
});
