import { describe, expect, test } from "vitest";
import { explanationOf } from "#lib/routing/explanation";
import { route } from "#lib/routing/route";
import type { Candidate, Strategy } from "#lib/routing/schema";
import { strategies } from "#lib/routing/strategies";

const place = (code: string, available: Record<string, number>, change: Partial<Candidate> = {}): Candidate => ({
  code,
  available,
  parcelMinor: 500,
  distanceKm: 100,
  arrivesOn: "2026-11-25",
  load: 0,
  markdownMinor: {},
  ...change,
});
const lamp = [{ sku: "LAMP", quantity: 1 }];
const lampAndVase = [...lamp, { sku: "VASE", quantity: 2 }];
const both = { LAMP: 5, VASE: 5 };
const served = (strategy: Strategy, candidates: Candidate[], wanted = lamp) =>
  route(wanted, candidates, strategy).parcels.map((parcel) => parcel.place);
const names: Record<string, string> = { WEB: "Entrepôt de Trélazé", ANG: "Angers" };
const why = (candidates: Candidate[], wanted = lamp, strategy: Strategy = strategies.balanced) =>
  explanationOf(route(wanted, candidates, strategy), "en", (code) => names[code] ?? code);

describe("an order is served", () => {
  test("from the place that has everything, rather than from two", () => {
    const candidates = [place("ANG", { LAMP: 1 }), place("WEB", both)];
    expect(served(strategies.balanced, candidates, lampAndVase)).toEqual(["WEB"]);
    expect(why(candidates, lampAndVase)).toEqual([
      "Everything leaves from one place: Entrepôt de Trélazé. No other has what it takes.",
    ]);
  });

  test("from two when none has everything", () => {
    const candidates = [place("ANG", { LAMP: 1 }), place("WEB", { VASE: 2 })];
    expect(served(strategies.fewest_parcels, candidates, lampAndVase)).toEqual(["ANG", "WEB"]);
    expect(why(candidates, lampAndVase)).toEqual(["2 parcels, for no place has everything."]);
  });

  test("from the cheapest, the nearest, the soonest or the least busy, as the shop prefers", () => {
    const candidates = [
      place("CHEAP", both, { parcelMinor: 300, load: 0.4 }),
      place("NEAR", both, { distanceKm: 3, load: 0.4 }),
      place("SOON", both, { arrivesOn: "2026-11-24", load: 0.4 }),
      place("IDLE", both),
    ];
    expect(served(strategies.cheapest, candidates)).toEqual(["CHEAP"]);
    expect(served(strategies.nearest, candidates)).toEqual(["NEAR"]);
    expect(served(strategies.soonest, candidates)).toEqual(["SOON"]);
    expect(served(strategies.spare_stores, candidates)).toEqual(["IDLE"]);
  });

  test("from two when that is worth it, and it says what it gains", () => {
    const slow = place("WEB", both, { arrivesOn: "2026-12-04" });
    const candidates = [slow, place("ANG", { LAMP: 1 }), place("CHO", { VASE: 2 })];
    expect(served(strategies.soonest, candidates, lampAndVase)).toEqual(["ANG", "CHO"]);
    expect(served(strategies.fewest_parcels, candidates, lampAndVase)).toEqual(["WEB"]);
    expect(why(candidates, lampAndVase)).toEqual([
      "2 parcels instead of one, because it arrives sooner: €10.00 better in all.",
    ]);
  });

  test("first from where it would soon be marked down", () => {
    const candidates = [place("WEB", both), place("ANG", both, { markdownMinor: { LAMP: 1_500 } })];
    expect(served(strategies.balanced, candidates)).toEqual(["ANG"]);
    expect(why(candidates)).toEqual([
      "Everything leaves from one place: Angers, chosen among 2 because this stock would soon be marked down.",
    ]);
  });

  test("never from a place that promises no day", () =>
    expect(served(strategies.balanced, [place("WEB", both, { arrivesOn: null }), place("ANG", both)])).toEqual([
      "ANG",
    ]));

  test("as far as there is anything, and what lacks is told", () => {
    const candidates = [place("WEB", { LAMP: 2 }), place("ANG", { LAMP: 1 })];
    const plan = route([{ sku: "LAMP", quantity: 5 }], candidates, strategies.balanced);
    expect(plan.missing).toEqual([{ sku: "LAMP", quantity: 2 }]);
    expect(plan.parcels).toHaveLength(2);
    expect(why([], lamp)).toEqual(["1 unit is available nowhere."]);
  });
});
