import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesIn, readLooked } from "#lib/cases/search-words";

const read = (typed: string) =>
  Object.fromEntries(
    Object.entries(readLooked(typed)).filter(
      ([field, value]) => field !== "called" && value !== null && `${value}` !== "",
    ),
  );

describe("what an agent types while somebody calls", () => {
  test.each([
    "06 12 34 56 78",
    "+33 6 12 34 56 78",
    "+33 (0)6 12 34 56 78",
    "0033612345678",
    "06.12.34.56.78",
    "612345678",
  ])("%s is one telephone number, however it is written", (typed) =>
    expect(read(typed)).toEqual({ phone: "612345678" }),
  );

  test("an address is an address, whatever else it looks like", () =>
    expect(read(" Helene.Garnier49@Clients.example ")).toEqual({ email: "helene.garnier49@clients.example" }));

  test.each([
    ["BF-48213", { orderNumber: "BF-48213" }],
    ["bf48213", { orderNumber: "BF-48213" }],
    ["75011", { orderNumber: "BF-75011", postcode: "75011" }],
    ["100015", { orderNumber: "BF-100015" }],
    ["D-7001", { caseNumber: 7001 }],
    ["4242", { lastFour: "4242" }],
    ["•••• 4242", { lastFour: "4242" }],
    ["bf-dec-010-plum-45", { sku: "BF-DEC-010-PLUM-45" }],
    ["P0000042-1", { sku: "P0000042-1" }],
    ["Hélène Garnier", { names: ["helene", "garnier"] }],
    ["GARNIER, hélène 44000", { names: ["garnier", "helene"], postcode: "44000" }],
    ["Yann Le Goff", { names: ["yann", "legoff"] }],
    ["D’Artagnan", { names: ["dartagnan"] }],
    ["Jean-Pierre de La Tour", { names: ["jean", "pierre", "delatour"] }],
    ["", {}],
    ["李", {}],
  ])("%s", (typed, looked) => expect(read(typed)).toEqual(looked));

  test("any text is read, and a name is letters the database can sound", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
        for (const name of [...readLooked(typed).names, ...namesIn(typed)]) expect(name).toMatch(/^[a-z]{2,}$/);
      }),
    ));
});
