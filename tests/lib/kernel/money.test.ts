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

  test("9,99 € at 20 % holds 8,33 € net", () => expect(netOf(money(999), 2000).minor).toBe(833));

  test("ten euros over three lines: 4,00 4,00 2,00", () =>
    expect(allocate(money(1_000), [1_999, 1_999, 999]).map((share) => share.minor)).toEqual([400, 400, 200]));

  test("one euro over three equal lines: 0,34 0,33 0,33", () =>
    expect(allocate(money(100), [1, 1, 1]).map((share) => share.minor)).toEqual([34, 33, 33]));

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
