import { beforeAll, describe, expect, test } from "vitest";
import { store, stores, storesInBrief, storesNear } from "#lib/stores/queries";
import { theDemo } from "#tests/support/the-demo";

beforeAll(theDemo, 60_000);

const cities = (views: Awaited<ReturnType<typeof stores>>) => views.map(({ city }) => city);

describe("the stores", () => {
  test("stand in the banner's order, Angers first", async () =>
    expect(cities(await stores("fr"))).toEqual([
      "Angers",
      "Nantes",
      "Rennes",
      "Tours",
      "Bordeaux",
      "Lyon",
      "Lille",
      "Marseille",
    ]));

  test("are named in brief in that order", async () => {
    const named = (await stores("fr")).map(({ code, slug, city }) => ({ code, slug, city }));
    expect(await storesInBrief()).toEqual(named);
  });

  test("come by distance from a position", async () => {
    const near = await storesNear({ latitude: 43.3, longitude: 5.37 }, "fr");
    expect(cities(near).slice(0, 2)).toEqual(["Marseille", "Lyon"]);
    expect(near[1]?.distanceKm).toBeGreaterThan(250);
  });

  test("come by distance from a postcode, Corsica too; an unknown one keeps their order", async () => {
    expect(cities(await storesNear({ postcode: "59000" }, "fr"))[0]).toBe("Lille");
    expect(cities(await storesNear({ postcode: "20200" }, "fr"))[0]).toBe("Marseille");
    // Châteaubriant is of Nantes' department and nearer to Rennes.
    expect(cities(await storesNear({ postcode: "44110" }, "fr")).slice(0, 2)).toEqual(["Rennes", "Nantes"]);
    const lost = await storesNear({ postcode: "00000" }, "fr");
    expect([lost[0]?.city, lost[0]?.distanceKm]).toEqual(["Angers", null]);
  });

  test("say their week, Monday first, and their exceptions", async () => {
    const nantes = await store("nantes", "en");
    expect(nantes?.week).toEqual([
      ...Array(4).fill({ opens: 600, closes: 1170 }),
      { opens: 600, closes: 1200 },
      { opens: 570, closes: 1200 },
      null,
    ]);
    expect(nantes?.exceptions).toContainEqual({ date: "2026-12-25", hours: null });
    expect(nantes?.note).toBe("Four floors around an iron staircase.");
    expect(await store("paris", "fr")).toBeNull();
    expect(await store("\0", "fr")).toBeNull();
  });
});
