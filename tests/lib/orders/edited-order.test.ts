import { describe, expect, test } from "vitest";
import type { PricedLine } from "#lib/cart/schema";
import { editedOrder, type LineMoney, type OrderMoney } from "#lib/orders/edited-order";
import { evenly } from "#lib/promotions/units";
import { vatPerRate } from "#lib/taxes/vat";
import { lineWithoutOffers } from "#tests/support/without-offers";

/** Numbers that look random and are the same every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const rates = [2000, 1000, 550, 210] as const;
const promotion = { promotionId: "duo", nameFr: "Duo", nameEn: "Duo" };

const aLine = (id: string, throws: (below: number) => number): LineMoney => {
  const quantity = 1 + throws(5);
  const unitGrossMinor = 1 + throws(20_000);
  const discountMinor = throws(3) === 0 ? throws(unitGrossMinor * quantity) : 0;
  const totalGrossMinor = unitGrossMinor * quantity - discountMinor;
  const units = evenly(totalGrossMinor, quantity);
  return {
    id,
    quantity,
    unitGrossMinor,
    totalGrossMinor,
    discountMinor,
    discounts: discountMinor > 0 ? [{ ...promotion, amountMinor: discountMinor }] : [],
    unitPaidMinor: new Set(units).size > 1 ? units : [],
    unitNetMinor: null,
    netMinor: null,
    vatBasisPoints: rates[throws(4)] ?? 2000,
    carried: throws(4) > 0,
  };
};

const comes = (id: string, quantity: number, unitGross: number, vatBasisPoints = 2000): PricedLine => ({
  id,
  variantId: id,
  sku: id,
  handle: id,
  name: id,
  optionsText: "",
  picture: null,
  quantity,
  maxQuantity: 999,
  unitGross,
  ...lineWithoutOffers(unitGross),
  prior: null,
  totalGross: unitGross * quantity,
  unitsGross: new Array<number>(quantity).fill(unitGross),
  ecoFee: 0,
  vatBasisPoints,
  weightGrams: 500,
  shippingClass: "parcel",
  digital: false,
  giftCard: false,
  fulfilment: { method: "delivery" },
  notices: [],
});

function anOrder(lines: readonly LineMoney[], deliveryMinor: number): OrderMoney {
  const discountMinor = lines.reduce((sum, line) => sum + line.discountMinor, 0);
  return {
    lines,
    deliveryMinor,
    discountMinor,
    deliveryDiscountMinor: 0,
    promotions: discountMinor > 0 ? [{ ...promotion, version: 1, lane: "line", discountMinor }] : [],
    vat: vatPerRate(
      lines.map(({ totalGrossMinor, vatBasisPoints }) => ({ gross: totalGrossMinor, basisPoints: vatBasisPoints })),
    ),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const same = { kept: {}, added: [], clawedBack: [], deliveryDeltaMinor: 0 };

describe("an edited order", () => {
  test("sums to the cent over random edits: lines, rates, nets, discounts; paid less refunded is the last version", () => {
    for (let seed = 1; seed <= 1_000; seed++) {
      const throws = dice(seed);
      let order = anOrder(
        Array.from({ length: 1 + throws(5) }, (_, i) => aLine(`l${i}`, throws)),
        throws(1_500),
      );
      let paid = sum(order.lines.map((line) => line.totalGrossMinor)) + order.deliveryMinor;
      let refunded = 0;
      let total = paid;
      for (let round = 0; round < 3; round++) {
        const kept = Object.fromEntries(
          order.lines.filter(() => throws(3) === 0).map(({ id, quantity }) => [id, throws(quantity + 1)]),
        );
        const added = throws(2) ? [comes(`a${seed}-${round}`, 1 + throws(3), 1 + throws(9_000), rates[throws(4)])] : [];
        const clawedBack = throws(3) === 0 ? ["duo"] : [];
        const edited = editedOrder(order, { kept, added, clawedBack, deliveryDeltaMinor: throws(900) - 450 });

        expect(edited.goodsMinor).toBe(
          sum(edited.lines.map((line) => line.totalGrossMinor)) + sum(edited.added.map((line) => line.totalGross)),
        );
        expect(edited.totalMinor).toBe(edited.goodsMinor + edited.deliveryMinor);
        expect(sum(edited.vat.map(({ gross }) => gross))).toBe(edited.totalMinor);
        expect(sum(edited.vat.map(({ net, vat }) => net + vat))).toBe(edited.totalMinor);
        if (edited.deliveryMinor === 0) {
          const nets = [...edited.lines.map((line) => line.netMinor), ...edited.added.map((line) => line.totalNet)];
          expect(sum(nets)).toBe(sum(edited.vat.map(({ net }) => net)));
        }
        for (const line of edited.lines) {
          expect(line.totalGrossMinor).toBe(line.quantity * line.unitGrossMinor - line.discountMinor);
          if (line.unitPaidMinor.length > 0) expect(sum(line.unitPaidMinor)).toBe(line.totalGrossMinor);
          expect(sum(line.discounts.map(({ amountMinor }) => amountMinor))).toBe(line.discountMinor);
        }
        expect(edited.discountMinor).toBe(sum(edited.lines.map((line) => line.discountMinor)));
        expect(sum(edited.promotions.map(({ discountMinor }) => discountMinor))).toBe(edited.discountMinor);

        const difference = edited.totalMinor - total;
        if (difference > 0) paid += difference;
        else refunded -= difference;
        total = edited.totalMinor;
        expect(paid - refunded).toBe(total);
        order = {
          ...edited,
          lines: [
            ...edited.lines,
            ...edited.added.map((line) => ({
              ...{
                id: line.id,
                quantity: line.quantity,
                unitGrossMinor: line.unitGross,
                totalGrossMinor: line.totalGross,
              },
              ...{ discountMinor: 0, discounts: [], unitPaidMinor: [], unitNetMinor: null, netMinor: line.totalNet },
              ...{ vatBasisPoints: line.vatBasisPoints, carried: true },
            })),
          ],
        };
      }
    }
  });

  test("what stays keeps its price, its share of the discount and its rate", () => {
    const line: LineMoney = {
      ...aLine("three", dice(7)),
      ...{ quantity: 3, unitGrossMinor: 1_000, totalGrossMinor: 2_500, discountMinor: 500, vatBasisPoints: 550 },
      ...{ discounts: [{ ...promotion, amountMinor: 500 }], unitPaidMinor: [834, 833, 833] },
    };
    const edited = editedOrder(anOrder([line], 0), { ...same, kept: { three: 2 } });
    expect(edited).toMatchObject({ totalMinor: 1_666, discountMinor: 334, vat: [{ basisPoints: 550, gross: 1_666 }] });
  });

  test("a discount that is taken back is taken back of what stays only", () => {
    const line: LineMoney = {
      ...aLine("three", dice(7)),
      ...{ quantity: 3, unitGrossMinor: 1_000, totalGrossMinor: 2_400, discountMinor: 600, vatBasisPoints: 2000 },
      ...{ discounts: [{ ...promotion, amountMinor: 600 }], unitPaidMinor: [] },
    };
    const edited = editedOrder(anOrder([line], 0), { ...same, kept: { three: 2 }, clawedBack: ["duo"] });
    expect(edited).toMatchObject({ totalMinor: 2_000, discountMinor: 0, promotions: [] });
  });

  test("another way of delivery costs the difference, and never less than nothing", () => {
    const order = anOrder([aLine("one", dice(3))], 590);
    expect(editedOrder(order, { ...same, deliveryDeltaMinor: 700 }).deliveryMinor).toBe(1_290);
    expect(editedOrder(order, { ...same, deliveryDeltaMinor: -900 }).deliveryMinor).toBe(0);
  });
});
