import fc from "fast-check";
import { expect, test } from "vitest";
import { isLoud, tenthsPerHundred } from "#lib/voice/loudness";

const threshold = { perHundred: 10, fewestSold: 20 };

test("a product is loud over its threshold, not at it, and never before enough of it was sold", () => {
  expect(isLoud({ signals: 2, sold: 20 }, threshold)).toBe(false);
  expect(isLoud({ signals: 3, sold: 20 }, threshold)).toBe(true);
  expect(isLoud({ signals: 19, sold: 19 }, threshold)).toBe(false);
});

test("one more signal never makes it quieter, one more sold of many never louder", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(count, fc.integer({ min: 20, max: 500 }), (signals, sold) => {
      if (isLoud({ signals, sold }, threshold)) expect(isLoud({ signals: signals + 1, sold }, threshold)).toBe(true);
      else expect(isLoud({ signals, sold: sold + 1 }, threshold)).toBe(false);
    }),
  );
});

test("contacts for a hundred orders are told in tenths, and of no orders not at all", () => {
  expect(tenthsPerHundred(17, 412)).toBe(41);
  expect(tenthsPerHundred(3, 0)).toBeNull();
});
