import { expect, test } from "vitest";
import { canonicalCode } from "#lib/promotions/code-spelling";

test.each([
  ["été10"],
  ["ÉTÉ10"],
  ["e\u0301te\u0301 10"],
  ["ÉTÉ-10"],
  ["E\u200BTE10"],
  [" ete 10\u00A0"],
  ["ＥＴＥ１０"],
  ["ЕТЕ10"],
  ["ΕΤΕ10"],
  ["été‑10"],
])("%j is the code ETE10", (typed) => expect(canonicalCode(typed)).toBe("ETE10"));

test("a nought is no O and a one is no I: NOEL10 has both", () =>
  expect(new Set(["NOEL10", "N0EL10", "NOELI0"].map(canonicalCode)).size).toBe(3));

test.each(["", "   ", "💝", "'; DROP TABLE coupon", "x".repeat(41), "été%"])("%j is no code", (typed) =>
  expect(canonicalCode(typed)).toBeNull(),
);
