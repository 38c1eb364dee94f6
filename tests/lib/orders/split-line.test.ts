import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refundShare } from "#lib/orders/refund-share";
import { type DividedMoney, splitLine } from "#lib/orders/split-line";

const promotion = { promotionId: "p", nameFr: "−20 %", nameEn: "20% off" };

/** A line whose promotions left each unit at a price of its own, highest first. */
const anyLine = fc
  .record({
    unitGrossMinor: fc.integer({ min: 1, max: 500_000 }),
    cuts: fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }),
    priced: fc.boolean(),
    netShare: fc.nat(100),
  })
  .map(({ unitGrossMinor, cuts, priced, netShare }): DividedMoney => {
    const paid = cuts.map((cut) => unitGrossMinor - Math.floor((unitGrossMinor * cut) / 100)).sort((a, b) => b - a);
    const totalGrossMinor = paid.reduce((sum, minor) => sum + minor, 0);
    const discountMinor = unitGrossMinor * paid.length - totalGrossMinor;
    return {
      quantity: paid.length,
      unitGrossMinor,
      totalGrossMinor,
      discountMinor,
      discounts: discountMinor > 0 ? [{ ...promotion, amountMinor: discountMinor }] : [],
      unitPaidMinor: new Set(paid).size > 1 ? paid : [],
      unitNetMinor: priced ? null : Math.floor(unitGrossMinor / 1.2),
      netMinor: Math.floor((totalGrossMinor * netShare) / 100),
    };
  });

const lineAndParts = anyLine.chain((line) =>
  fc.tuple(
    fc.constant(line),
    fc.array(fc.integer({ min: 1, max: line.quantity }), { maxLength: line.quantity - 1 }).map((cuts) => {
      const stops = [...new Set([...cuts.filter((cut) => cut < line.quantity), line.quantity])].sort((a, b) => a - b);
      return stops.map((stop, i) => stop - (stops[i - 1] ?? 0));
    }),
  ),
);

const sum = (parts: readonly DividedMoney[], of: (part: DividedMoney) => number) =>
  parts.reduce((total, part) => total + of(part), 0);
const taken = ({ discounts }: DividedMoney) => discounts.reduce((total, { amountMinor }) => total + amountMinor, 0);

describe("a line that two places serve", () => {
  test("three lamps at 10,00 € of which the third was free: two at full price, the free one by itself", () => {
    const line: DividedMoney = {
      quantity: 3,
      unitGrossMinor: 1000,
      totalGrossMinor: 2000,
      discountMinor: 1000,
      discounts: [{ ...promotion, amountMinor: 1000 }],
      unitPaidMinor: [1000, 1000, 0],
      unitNetMinor: null,
      netMinor: 1667,
    };
    expect(splitLine(line, [2, 1])).toMatchObject([
      { quantity: 2, totalGrossMinor: 2000, discountMinor: 0, discounts: [], unitPaidMinor: [], netMinor: 1667 },
      { quantity: 1, totalGrossMinor: 0, discountMinor: 1000, discounts: [{ amountMinor: 1000 }], netMinor: 0 },
    ]);
  });

  test("however it is divided, every amount of the parts is the line's, to the cent", () =>
    fc.assert(
      fc.property(lineAndParts, ([line, quantities]) => {
        const parts = splitLine(line, quantities);
        expect(parts.map(({ quantity }) => quantity)).toEqual(quantities);
        expect(sum(parts, (part) => part.totalGrossMinor)).toBe(line.totalGrossMinor);
        expect(sum(parts, (part) => part.discountMinor)).toBe(line.discountMinor);
        expect(sum(parts, (part) => part.netMinor ?? 0)).toBe(line.netMinor);
        expect(sum(parts, taken)).toBe(taken(line));
      }),
    ));

  test("each part is a line in itself: its units at their price, less what was taken off", () =>
    fc.assert(
      fc.property(lineAndParts, ([line, quantities]) => {
        for (const part of splitLine(line, quantities)) {
          expect(part.totalGrossMinor).toBeGreaterThanOrEqual(0);
          if (part.unitNetMinor === null)
            expect(part.quantity * part.unitGrossMinor - part.discountMinor).toBe(part.totalGrossMinor);
          if (part.unitPaidMinor.length > 0) {
            expect(part.unitPaidMinor).toHaveLength(part.quantity);
            expect(part.unitPaidMinor.reduce((total, minor) => total + minor, 0)).toBe(part.totalGrossMinor);
          }
          const whole = { id: "l", refundedQuantity: 0, refundedMinor: 0, ...part };
          expect(refundShare(whole, part.quantity)).toBe(part.totalGrossMinor);
        }
      }),
    ));

  test("parts that are not the whole line are a mistake of ours", () =>
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(() => splitLine(line, [line.quantity, 1])).toThrow(RangeError);
      }),
    ));
});
