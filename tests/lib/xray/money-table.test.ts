import { expect, test } from "vitest";
import type { OrderLineView, OrderView } from "#lib/orders/schema";
import { moneyTable } from "#lib/xray/money-table";

const offer = { promotionId: "three", nameFr: "Trois de table", nameEn: "Three for the table" };
const postage = { promotionId: "post", nameFr: "Port offert", nameEn: "Free delivery" };

const line = (over: Partial<OrderLineView>): OrderLineView => ({
  ...{ id: "l1", sku: "COCOTTE", handle: "cocotte", name: "Cocotte", optionsText: "24 cm", pictureFile: null },
  ...{ quantity: 1, listGross: 17_900, unitGross: 17_900, discount: 0, discounts: [], gift: false, totalGross: 17_900 },
  ...{ unitNet: null, totalNet: null, vatBasisPoints: 2000, ecoFee: 0, cancelledQuantity: 0 },
  ...{ refundedQuantity: 0, refunded: 0 },
  ...over,
});

const order = (lines: readonly OrderLineView[], over: Partial<OrderView>): OrderView =>
  ({
    ...{
      delivery: 0,
      deliveryDiscount: 0,
      promotions: [],
      refunded: 0,
      reduced: 0,
      events: [],
      deliveryMethod: "standard",
    },
    parcels: [{ lines }],
    ...over,
  }) as unknown as OrderView;

test("each promotion is a column; what it did not take off the goods it took off the delivery", () => {
  const table = moneyTable(
    order([line({ discounts: [{ ...offer, amountMinor: 1790 }], totalGross: 16_110 })], {
      deliveryDiscount: 490,
      promotions: [
        { ...offer, version: 1, lane: "order", discountMinor: 1790 },
        { ...postage, version: 1, lane: "delivery", discountMinor: 490 },
      ],
      vat: [{ basisPoints: 2000, net: 13_425, vat: 2685, gross: 16_110 }],
    }),
    0,
  );
  expect(table.promotions).toEqual([offer, postage]);
  expect(
    table.rows.map(({ kind, listMinor, discounts, paidMinor }) => [kind, listMinor, discounts, paidMinor]),
  ).toEqual([
    ["line", 17_900, { three: 1790 }, 16_110],
    ["delivery", 490, { post: 490 }, 0],
  ]);
  expect(table.totals).toMatchObject({ listMinor: 18_390, paidMinor: 16_110, netMinor: 13_425, vatMinor: 2685 });
});

test("an order of before, which wrote down no net, shares that of its rate to the cent", () => {
  const three = [1, 2, 3].map((i) => line({ id: `l${i}`, totalGross: 333, listGross: 333, unitGross: 333 }));
  const table = moneyTable(order(three, { vat: [{ basisPoints: 2000, net: 833, vat: 166, gross: 999 }] }), 0);
  expect(table.rows.map(({ netMinor }) => netMinor)).toEqual([278, 278, 277, 0]);
  expect(table.totals).toMatchObject({ netMinor: 833, vatMinor: 166 });
});

test("money given back without naming a line has a row of its own", () => {
  const table = moneyTable(
    order([line({ refunded: 500 })], {
      refunded: 17_900,
      vat: [{ basisPoints: 2000, net: 14_917, vat: 2983, gross: 17_900 }],
    }),
    0,
  );
  expect(table.rows.at(-1)).toMatchObject({ kind: "loose", refundedMinor: 17_400 });
  expect(table.totals.refundedMinor).toBe(17_900);
});
