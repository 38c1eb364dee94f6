import { describe, expect, test } from "vitest";
import { publicFigureOf } from "#lib/promises/figure";
import { calibrationOf, type Ended, measuredBy, measuresOf } from "#lib/promises/measures";

const ended = (over: Partial<Ended> = {}): Ended => ({
  carrier: "Colissimo",
  place: "Entrepôt",
  category: "Luminaires",
  confidence: 95,
  promises: 100,
  kept: 95,
  toldBefore: 4,
  days: 250,
  ...over,
});

describe("promises that have ended", () => {
  test("are measured by what was kept, by who heard before, and by how far ahead they were promised", () => {
    expect(measuresOf([ended(), ended({ promises: 300, kept: 297, toldBefore: 2, days: 550 })])).toEqual({
      promises: 400,
      missed: 8,
      kept: 980,
      toldBefore: 750,
      averageDays: 2,
    });
  });

  test("none at all have no share of anything", () => {
    expect(measuresOf([])).toEqual({ promises: 0, missed: 0, kept: null, toldBefore: null, averageDays: null });
  });

  test("nothing missed has nobody to tell", () => {
    expect(measuresOf([ended({ kept: 100, toldBefore: 0 })])).toMatchObject({ kept: 1000, toldBefore: null });
  });

  test("are compared by carrier, the one with most of them first; what nobody carries is not among carriers", () => {
    const rows = [
      ended(),
      ended({ carrier: "Chronopost", promises: 200, kept: 150 }),
      ended({ carrier: null }),
      ended({ kept: 85 }),
    ];
    expect(
      measuredBy(rows, ({ carrier }) => carrier).map(({ name, promises, kept }) => [name, promises, kept]),
    ).toEqual([
      ["Chronopost", 200, 750],
      ["Colissimo", 200, 900],
    ]);
  });
});

describe("how sure the shop said it was", () => {
  test.each([
    [93, "as_said"],
    [95, "as_said"],
    [97, "as_said"],
    [92, "too_bold"],
    [98, "too_careful"],
  ])("of a hundred promises at 95 %%, %d kept: %s", (kept, verdict) => {
    expect(calibrationOf([ended({ kept })])).toEqual([{ confidence: 95, promises: 100, kept: kept * 10, verdict }]);
  });

  test("each degree of sureness is judged by itself, over everything that was promised at it", () => {
    const rows = [ended(), ended({ confidence: 90, kept: 99 }), ended({ carrier: "Chronopost", kept: 85 })];
    expect(calibrationOf(rows).map(({ confidence, verdict }) => [confidence, verdict])).toEqual([
      [95, "too_bold"],
      [90, "too_careful"],
    ]);
  });

  test("of too few nothing is said", () => {
    expect(calibrationOf([ended({ promises: 49, kept: 10 })])).toMatchObject([{ verdict: "too_few" }]);
  });
});

describe("what is said in public", () => {
  test("is never rounded up", () => {
    expect(publicFigureOf({ deliveries: 1812, kept: 1811 })).toEqual({ deliveries: 1812, keptPercent: 99 });
  });

  test("is nothing while fewer than a hundred deliveries have ended", () => {
    expect(publicFigureOf({ deliveries: 99, kept: 99 })).toBeNull();
    expect(publicFigureOf({ deliveries: 100, kept: 100 })).toEqual({ deliveries: 100, keptPercent: 100 });
  });
});
