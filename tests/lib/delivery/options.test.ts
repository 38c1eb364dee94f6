import { describe, expect, test } from "vitest";
import { type DeliveryMethod, optionsFor } from "#lib/delivery/options";

const standard: DeliveryMethod = {
  code: "colissimo",
  name: { fr: "Colissimo à domicile", en: null },
  carrier: "La Poste",
  transitDays: 2,
  freeFromMinor: 6000,
  classes: ["parcel", "plant"],
  rates: [
    { maxWeightGrams: 30_000, priceMinor: 1490 },
    { maxWeightGrams: 2_000, priceMinor: 590 },
  ],
};
const express: DeliveryMethod = {
  ...standard,
  code: "chrono",
  name: { fr: "Chrono demain", en: "Next day" },
  transitDays: 1,
  freeFromMinor: null,
  classes: ["parcel"],
};

const appointment: DeliveryMethod = {
  ...standard,
  code: "rendez-vous",
  transitDays: 5,
  freeFromMinor: null,
  classes: ["parcel", "furniture"],
  rates: [{ maxWeightGrams: 500_000, priceMinor: 3900 }],
};

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
    const slow = { ...express, transitDays: standard.transitDays };
    const ids = optionsFor([standard, slow], { ...lamp, goodsMinor: 6_000 }, "fr", saturday).map(({ id }) => id);
    expect(ids).toEqual(["colissimo"]);
  });

  test("are none for what no carrier takes", () => {
    expect(options({ classes: ["furniture"] })).toEqual([]);
    expect(options({ weightGrams: 40_000 })).toEqual([]);
  });

  test("take a day more to Corsica", () =>
    expect(options({ postcode: "20000" })[0]?.promisedAt).toBe("2026-11-25T11:00:00.000Z"));

  test.each(["97110", "98000", "98800", "00100"])("are none for %s", (postcode) =>
    expect(options({ postcode })).toEqual([]),
  );
});
