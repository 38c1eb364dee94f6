import fc from "fast-check";
import { expect, test } from "vitest";
import { isGtin } from "#lib/feeds/gtin";
import {
  membershipNumberOf,
  newMembershipNumber,
  readMembershipNumber,
  spelledNumber,
} from "#lib/loyalty/membership-number";

const number = fc.integer({ min: 0, max: 10 ** 10 - 1 }).map((n) => membershipNumberOf(String(n).padStart(10, "0")));

test("a membership number is a barcode that any till reads", () =>
  fc.assert(
    fc.property(number, (one) => {
      expect(isGtin(one)).toBe(true);
      expect(readMembershipNumber(spelledNumber(one))).toBe(one);
    }),
  ));

test("one figure typed wrong is seen", () =>
  fc.assert(
    fc.property(number, fc.nat(12), fc.integer({ min: 1, max: 9 }), (one, place, off) => {
      const wrong = [...one].map((figure, i) => (i === place ? String((Number(figure) + off) % 10) : figure)).join("");
      expect(readMembershipNumber(wrong)).toBeNull();
    }),
  ));

test("no number leads to the next", () => {
  const numbers = new Set(Array.from({ length: 200 }, newMembershipNumber));
  expect(numbers.size).toBe(200);
  expect([...numbers].every((one) => readMembershipNumber(one) === one)).toBe(true);
});
