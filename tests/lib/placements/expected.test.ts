import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedPerThousand, usualPerThousand } from "#lib/placements/expected";
import { blockPlace, pinPlace, placeOf } from "#lib/placements/places";

describe("what a place may earn", () => {
  test("a place that was hardly seen may earn what places usually do; one seen often, what it did", () => {
    const usual = usualPerThousand([
      { views: 8_000, marginMinor: 80_000 },
      { views: 2_000, marginMinor: 40_000 },
    ]);
    expect(usual).toBe(12_000);
    expect(expectedPerThousand({ views: 0, marginMinor: 0 }, usual)).toBe(12_000);
    expect(expectedPerThousand({ views: 1, marginMinor: 5_000 }, usual)).toBe(21_956);
    expect(expectedPerThousand({ views: 1_000_000, marginMinor: 3_000_000 }, usual)).toBe(3_004);
    expect(usualPerThousand([])).toBe(0);
  });

  test("it lies between its own past and the usual", () => {
    const counted = fc.record({
      views: fc.integer({ min: 1, max: 1e6 }),
      marginMinor: fc.integer({ min: -1e6, max: 1e8 }),
    });
    fc.assert(
      fc.property(counted, fc.integer({ min: -1e6, max: 1e6 }), (place, usual) => {
        const own = (1000 * place.marginMinor) / place.views;
        const expected = expectedPerThousand(place, usual);
        expect(expected).toBeGreaterThanOrEqual(Math.floor(Math.min(own, usual)));
        expect(expected).toBeLessThanOrEqual(Math.ceil(Math.max(own, usual)));
      }),
    );
  });
});

describe("a place", () => {
  test("is written and read alike; anything else is none", () => {
    expect(placeOf(blockPlace("home", "house-hero"))).toEqual({ kind: "block", slug: "home", blockId: "house-hero" });
    expect(placeOf(pinPlace("maison/lampes", "lampe"))).toEqual({
      kind: "pin",
      list: "maison/lampes",
      handle: "lampe",
    });
    expect(placeOf(pinPlace("", "lampe"))).toMatchObject({ list: "" });
    for (const key of ["", "block:home", "block:home:<b>", "pin:a:b:c", "other:a:b", `pin::${"a".repeat(200)}`])
      expect(placeOf(key)).toBeNull();
  });
});
