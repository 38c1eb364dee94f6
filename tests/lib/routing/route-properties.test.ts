import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitsOf } from "#lib/routing/allocate";
import { route } from "#lib/routing/route";
import type { Candidate, Wanted } from "#lib/routing/schema";
import { scoreOf, totalOf } from "#lib/routing/score";
import { strategies } from "#lib/routing/strategies";

const skus = ["A", "B", "C", "D"];
const bySku = (most: number) =>
  fc.record(Object.fromEntries(skus.map((sku) => [sku, fc.integer({ min: 0, max: most })])));
const candidate: fc.Arbitrary<Candidate> = fc.record({
  code: fc.integer({ min: 0, max: 400 }).map((n) => `P${n}`),
  available: bySku(4),
  parcelMinor: fc.integer({ min: 300, max: 2_000 }),
  distanceKm: fc.integer({ min: 0, max: 900 }),
  arrivesOn: fc.constantFrom(null, "2026-11-24", "2026-11-25", "2026-11-30"),
  load: fc.double({ min: 0, max: 1, noNaN: true }),
  markdownMinor: bySku(2_000),
});
const candidates = (most: number) => fc.uniqueArray(candidate, { selector: ({ code }) => code, maxLength: most });
const wanted: fc.Arbitrary<Wanted[]> = fc.uniqueArray(
  fc.record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 6 }) }),
  { selector: ({ sku }) => sku, minLength: 1 },
);
const strategy = fc.constantFrom(...Object.values(strategies));

const takenFrom = (place: string, sku: string, plan: ReturnType<typeof route>) =>
  unitsOf(
    plan.parcels.filter((one) => one.place === place).flatMap(({ lines }) => lines.filter((line) => line.sku === sku)),
  );

describe("whatever is wanted, wherever it lies", () => {
  test("no place gives more than it has, and all that anybody has is given", () =>
    fc.assert(
      fc.property(wanted, candidates(20), strategy, (lines, places, how) => {
        const plan = route(lines, places, how);
        for (const { sku, quantity } of lines) {
          const usable = places.filter(({ arrivesOn }) => arrivesOn);
          const there = usable.reduce((sum, { available }) => sum + (available[sku] ?? 0), 0);
          const lacking = plan.missing.find((line) => line.sku === sku)?.quantity ?? 0;
          expect(lacking).toBe(Math.max(0, quantity - there));
          const given = places.map(({ code }) => takenFrom(code, sku, plan));
          given.forEach((units, i) => {
            expect(units).toBeLessThanOrEqual(places[i]?.available[sku] ?? 0);
          });
          expect(given.reduce((sum, units) => sum + units, 0)).toBe(quantity - lacking);
        }
        expect(plan.parcels.every((parcel) => unitsOf(parcel.lines) > 0)).toBe(true);
      }),
    ));

  test("it is split only when it must be, or when that scores better than any one place", () =>
    fc.assert(
      fc.property(wanted, candidates(8), strategy, (lines, places, how) => {
        const plan = route(lines, places, how);
        const single = places
          .map((place) => route(lines, [place], how))
          .filter(({ missing, parcels }) => missing.length === 0 && parcels.length > 0);
        if (plan.parcels.length < 2 || single.length === 0) return;
        expect(plan.reasons[0]?.kind).toBe("pays_to_split");
        const days = places.flatMap(({ arrivesOn }) => arrivesOn ?? []).sort();
        for (const { parcels } of single) {
          const alone = scoreOf(parcels, new Map(places.map((place) => [place.code, place])), how, days[0] ?? "");
          expect(totalOf(plan.score)).toBeLessThan(totalOf(alone));
        }
      }),
    ));

  test("the answer is the same in whatever order the places are named", () =>
    fc.assert(
      fc.property(wanted, candidates(8), strategy, (lines, places, how) => {
        expect(route(lines, places.toReversed(), how)).toEqual(route(lines, places, how));
      }),
    ));

  test("it says why", () =>
    fc.assert(
      fc.property(wanted, candidates(8), strategy, (lines, places, how) => {
        expect(route(lines, places, how).reasons.length).toBeGreaterThan(0);
      }),
    ));
});
