import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PaidLine, refundShare } from "#lib/orders/refund-share";

const line = (quantity: number, totalGrossMinor: number, unitPaidMinor: readonly number[] = []): PaidLine => ({
  id: "l",
  quantity,
  totalGrossMinor,
  unitPaidMinor,
  refundedQuantity: 0,
});

describe("what a returned unit gives back", () => {
  test("three units that cost 10,00 € together give 3,33 then 3,33 then 3,34", () => {
    let left = line(3, 1000);
    const shares = [1, 1, 1].map((quantity) => {
      const share = refundShare(left, quantity);
      left = { ...left, refundedQuantity: left.refundedQuantity + quantity };
      return share;
    });
    expect(shares).toEqual([333, 333, 334]);
  });

  test("units that a promotion left at prices of their own give back those", () => {
    const paid = line(3, 1000, [334, 333, 333]);
    expect(refundShare(paid, 1)).toBe(334);
    expect(refundShare({ ...paid, refundedQuantity: 1 }, 2)).toBe(666);
  });

  test("whatever the order of returns, all units together give back what was paid, never less than nothing", () =>
    fc.assert(
      fc.property(
        fc.nat(5_000_000),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 }),
        (total, returns) => {
          let left = line(
            returns.reduce((a, b) => a + b, 0),
            total,
          );
          let refunded = 0;
          for (const quantity of returns) {
            const share = refundShare(left, quantity);
            expect(share).toBeGreaterThanOrEqual(0);
            refunded += share;
            left = { ...left, refundedQuantity: left.refundedQuantity + quantity };
          }
          expect(refunded).toBe(total);
        },
      ),
    ));

  test("more than was bought is a mistake of ours", () =>
    expect(() => refundShare(line(2, 100), 3)).toThrow(RangeError));
});
