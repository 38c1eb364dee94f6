import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, allocate, money, netOf, portion, sum, times } from "#lib/kernel/money";

const minor = fc.integer({ min: -10_000_000, max: 10_000_000 });
const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 50 }).filter((all) => all.some(Boolean));

describe("money", () => {
  test("is whole minor units, never a float", () => {
    expect(() => money(12.5)).toThrow("not whole minor units");
    expect(() => money(Number.NaN)).toThrow();
  });

  test("does not add euros to pounds", () =>
    expect(() => add(money(1, "EUR"), money(1, "GBP"))).toThrow("EUR is not GBP"));

  test("half a cent rounds away from zero", () => {
    expect(portion(money(250), 1_000).minor).toBe(25);
    expect(portion(money(5), 1_000).minor).toBe(1);
    expect(portion(money(-5), 1_000).minor).toBe(-1);
  });

  test("9,99 € at 20 % holds 8,33 € net, and so does what is paid back", () => {
    expect(netOf(money(999), 2000).minor).toBe(833);
    expect(netOf(money(-999), 2000).minor).toBe(-833);
  });

  test("less than half a cent is nothing, and owes nothing", () => {
    expect(portion(money(4), 1_000).minor).toBe(0);
    expect(portion(money(-4), 1_000).minor).toBe(0);
  });

  test("is exact where a float no longer is", () => {
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    expect(portion(money(Number.MAX_SAFE_INTEGER), 3_339).minor).toBe(Number((most * 3_339n * 2n + 10_000n) / 20_000n));
    const [third, twoThirds] = allocate(money(Number.MAX_SAFE_INTEGER - 3), [1_000_001, 2_000_002]);
    expect(third?.minor).toBe(Number((most - 3n) / 3n));
    expect(twoThirds?.minor).toBe(Number(((most - 3n) * 2n + 1n) / 3n));
  });

  test("ten euros over three lines: 4,00 4,00 2,00", () =>
    expect(allocate(money(1_000), [1_999, 1_999, 999]).map((share) => share.minor)).toEqual([400, 400, 200]));

  test("one euro over three equal lines: 0,34 0,33 0,33", () =>
    expect(allocate(money(100), [1, 1, 1]).map((share) => share.minor)).toEqual([34, 33, 33]));

  test("of equal remainders the heavier share takes the odd cent, wherever it stands", () => {
    expect(allocate(money(10), [5, 15]).map((share) => share.minor)).toEqual([2, 8]);
    expect(allocate(money(10), [15, 5]).map((share) => share.minor)).toEqual([8, 2]);
  });

  test.each([[[]], [[0, 0]], [[3, -1]]])("%j is nothing to share by", (weights) =>
    expect(() => allocate(money(100), weights)).toThrow("allocate needs positive weights"),
  );

  test("a shared amount loses no cent and keeps its sign", () =>
    fc.assert(
      fc.property(minor, weights, (amount, shares) => {
        const parts = allocate(money(amount), shares);
        expect(sum(parts).minor).toBe(amount);
        for (const part of parts) expect(Math.sign(part.minor)).not.toBe(-Math.sign(amount) || 2);
      }),
    ));

  test("no share strays a cent from its exact part", () =>
    fc.assert(
      fc.property(fc.nat(10_000_000), weights, (amount, shares) => {
        const total = shares.reduce((a, b) => a + b, 0);
        allocate(money(amount), shares).forEach((part, i) => {
          expect(Math.abs(part.minor - (amount * (shares[i] ?? 0)) / total)).toBeLessThan(1);
        });
      }),
    ));

  test("n times an amount is n additions", () =>
    fc.assert(
      fc.property(minor, fc.integer({ min: 1, max: 30 }), (amount, n) => {
        expect(times(money(amount), n)).toEqual(sum(Array.from({ length: n }, () => money(amount))));
      }),
    ));
});
