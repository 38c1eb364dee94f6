import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earnedAtTill, earnedBy, partEarned } from "#lib/loyalty/earning";

const lamp = { keptMinor: 10_000, hasLeft: true, factor: 10_000 };
const nothing = { spentMinor: 0, earnedMinor: 0, points: 0 };

describe("what an order earns", () => {
  test("is a share of what was paid in money for what has left: no delivery, no gift card, no cagnotte", () => {
    expect(earnedBy({ lines: [lamp], deliveryMinor: 0, moneyMinor: 10_000 }, 300)).toEqual({
      spentMinor: 10_000,
      earnedMinor: 300,
      points: 100,
    });
    expect(earnedBy({ lines: [lamp], deliveryMinor: 590, moneyMinor: 10_590 }, 300).earnedMinor).toBe(300);
    expect(earnedBy({ lines: [lamp], deliveryMinor: 0, moneyMinor: 4_000 }, 300).earnedMinor).toBe(120);
    expect(earnedBy({ lines: [{ ...lamp, hasLeft: false }], deliveryMinor: 0, moneyMinor: 10_000 }, 300)).toEqual(
      nothing,
    );
    expect(earnedBy({ lines: [], deliveryMinor: 590, moneyMinor: 590 }, 300)).toEqual(nothing);
  });

  test("is doubled in a category that says so, and nothing for a book whose price is its publisher's", () => {
    const book = { ...lamp, keptMinor: 2_000, factor: 0 };
    const twice = { ...lamp, factor: 20_000 };
    expect(earnedBy({ lines: [lamp, twice, book], deliveryMinor: 0, moneyMinor: 22_000 }, 300)).toEqual({
      spentMinor: 22_000,
      earnedMinor: 900,
      points: 300,
    });
  });

  test("a till's slip earns as an order would", () =>
    expect(earnedAtTill(4_990, 500)).toEqual({ spentMinor: 4_990, earnedMinor: 249, points: 49 }));
});

const line = fc.record({
  keptMinor: fc.integer({ min: 0, max: 200_000 }),
  hasLeft: fc.boolean(),
  factor: fc.constantFrom(0, 10_000, 20_000),
});
const order = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  deliveryMinor: fc.integer({ min: 0, max: 2_000 }),
  moneyMinor: fc.integer({ min: 0, max: 1_200_000 }),
});

test("whatever is bought, nothing is earned on more than was paid, nor below nought", () =>
  fc.assert(
    fc.property(order, fc.integer({ min: 0, max: 2_000 }), (one, rate) => {
      const moneyMinor = Math.min(
        one.moneyMinor,
        one.lines.reduce((sum, { keptMinor }) => sum + keptMinor, one.deliveryMinor),
      );
      const { spentMinor, earnedMinor, points } = earnedBy({ ...one, moneyMinor }, rate);
      expect(spentMinor).toBeLessThanOrEqual(moneyMinor);
      expect(Math.min(spentMinor, earnedMinor, points)).toBeGreaterThanOrEqual(0);
      expect(earnedMinor * 10_000).toBeLessThanOrEqual(moneyMinor * 2 * rate);
    }),
  ));

test("money that goes back takes what it earned with it, to the last cent", () =>
  fc.assert(
    fc.property(order, fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 8 }), (one, refunds) => {
      let { moneyMinor } = one;
      let balance = earnedBy(one, 300).earnedMinor;
      for (const back of refunds) {
        const before = earnedBy({ ...one, moneyMinor }, 300).earnedMinor;
        moneyMinor = Math.max(0, moneyMinor - back);
        const taken = before - earnedBy({ ...one, moneyMinor }, 300).earnedMinor;
        expect(taken).toBeGreaterThanOrEqual(0);
        balance -= taken;
      }
      expect(balance).toBe(earnedBy({ ...one, moneyMinor }, 300).earnedMinor);
      expect(balance - earnedBy({ ...one, moneyMinor: 0 }, 300).earnedMinor).toBe(balance);
    }),
  ));

test("what is earned pays what is owed first, and neither is lost", () =>
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (amountMinor, debtMinor) => {
      const { creditMinor, owedMinor } = partEarned(amountMinor, debtMinor);
      expect(creditMinor - owedMinor).toBe(amountMinor);
      expect(Math.min(creditMinor, debtMinor + owedMinor)).toBeGreaterThanOrEqual(0);
      expect(creditMinor === 0 || debtMinor + owedMinor === 0).toBe(true);
    }),
  ));
