import { describe, expect, test } from "vitest";
import { optionsFor } from "#lib/delivery/options";
import { aMethod, aRate, aRoute } from "#tests/support/a-delivery-method";

const standard = aMethod({
  days: 2,
  code: "colissimo",
  classes: ["parcel", "plant"],
  rates: [aRate(1490), aRate(590, 2_000)],
});
const express = { ...standard, code: "chrono", freeFromMinor: null, classes: ["parcel"], route: aRoute(1) };
const appointment = aMethod({
  days: 5,
  code: "rendez-vous",
  freeFromMinor: null,
  classes: ["parcel", "furniture"],
  rates: [aRate(3900, 500_000)],
});

const saturday = new Date("2026-11-21T21:00:00Z");
const lamp = { weightGrams: 1_800, goodsMinor: 4_900, classes: ["parcel"], postcode: "49100" };
const options = (change: object = {}) => optionsFor([standard, express], { ...lamp, ...change }, "fr", saturday);

describe("delivery options", () => {
  test("come soonest first, each with a price by weight and a day", () =>
    expect(options()).toMatchObject([
      { id: "chrono", price: 590, promisedAt: "2026-11-24T11:00:00.000Z" },
      { id: "colissimo", price: 590, promisedAt: "2026-11-25T11:00:00.000Z" },
    ]));

  test("cost more for a heavier parcel", () => expect(options({ weightGrams: 2_001 })[0]?.price).toBe(1490));

  test("are free from the threshold of delivered goods", () =>
    expect(options({ goodsMinor: 6_000 }).map(({ price }) => price)).toEqual([590, 0]));

  test("leave out a method that cannot carry one of the goods", () =>
    expect(options({ classes: ["parcel", "plant"] }).map(({ id }) => id)).toEqual(["colissimo"]));

  test("leave out what costs more and comes no sooner, and keep it for what only it can carry", () => {
    const all = (classes: string[]) =>
      optionsFor([standard, express, appointment], { ...lamp, classes }, "fr", saturday).map(({ id }) => id);
    expect(all(["parcel"])).toEqual(["chrono", "colissimo"]);
    expect(all(["parcel", "furniture"])).toEqual(["rendez-vous"]);
  });

  test("leave out a dearer one that comes the same day", () => {
    const slow = { ...express, route: standard.route };
    const ids = optionsFor([standard, slow], { ...lamp, goodsMinor: 6_000 }, "fr", saturday).map(({ id }) => id);
    expect(ids).toEqual(["colissimo"]);
  });

  test("are none for what no carrier takes", () => {
    expect(options({ classes: ["furniture"] })).toEqual([]);
    expect(options({ weightGrams: 40_000 })).toEqual([]);
  });

  test("take as long as the journey to the postcode does", () => {
    const route = { ...aRoute(1), transit: [...aRoute(1).transit, { prefix: "20", p50: 2, p90: 2, p95: 3 }] };
    const [corsica] = optionsFor([{ ...express, route }], { ...lamp, postcode: "20000" }, "fr", saturday);
    expect(corsica?.promisedAt).toBe("2026-11-25T11:00:00.000Z");
  });

  test.each(["97110", "98000", "98800", "00100"])("are none for %s", (postcode) =>
    expect(options({ postcode })).toEqual([]),
  );
});
