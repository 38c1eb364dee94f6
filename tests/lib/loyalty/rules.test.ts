import { expect, test } from "vitest";
import { monthsLater } from "#lib/loyalty/months";
import { factorOf, loyaltyRules, tierNamed, tierOf } from "#lib/loyalty/rules";
import { aProgram } from "#tests/support/a-member";

test("a tier is the highest its points reach; one that is no more counts as the first", () => {
  expect([0, 499, 500, 9_999].map((points) => tierOf(aProgram, points).code)).toEqual([
    "complice",
    "complice",
    "fidele",
    "fidele",
  ]);
  expect(tierNamed(aProgram, "gone").code).toBe("complice");
});

test("tiers rise from nought, and no two are called alike", () => {
  const [first, second] = aProgram.tiers;
  const wrong = (tiers: unknown[]) => loyaltyRules.safeParse({ ...aProgram, tiers }).error?.issues[0]?.message;
  expect(wrong([second, first])).toBe("tiers_must_rise");
  expect(wrong([{ ...first, fromPoints: 1 }])).toBe("tiers_must_rise");
  expect(wrong([first, { ...second, code: first?.code }])).toBe("tiers_alike");
});

test("the nearest category that says something says by how much", () => {
  const program = {
    ...aProgram,
    factors: [
      { category: "cuisine", basisPoints: 20_000 },
      { category: "cuisine/couteaux", basisPoints: 0 },
    ],
  };
  expect(
    ["cuisine", "cuisine/pots", "cuisine/couteaux/pain", "cuisines", ""].map((path) => factorOf(program, path)),
  ).toEqual([20_000, 20_000, 0, 10_000, 10_000]);
});

test("a month later than the 31st is the last day of a shorter one", () => {
  const day = (from: string, months: number) =>
    monthsLater(new Date(`${from}T10:00:00Z`), months)
      .toISOString()
      .slice(0, 10);
  expect([day("2027-01-31", 1), day("2024-02-29", 12), day("2026-12-31", 2), day("2026-11-23", -12)]).toEqual([
    "2027-02-28",
    "2025-02-28",
    "2027-02-28",
    "2025-11-23",
  ]);
});
