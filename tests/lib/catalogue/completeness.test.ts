import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barring, type CompletenessFacts, completenessOf } from "#lib/catalogue/completeness";

const whole: CompletenessFacts = {
  kind: "physical",
  nameEn: "Lamp",
  descriptionFr: "Une lampe de chevet en grès, pour lire tard sans réveiller personne.",
  descriptionEn: "A stoneware bedside lamp, to read late without waking anybody up.",
  typeCode: "light",
  attributes: { material: "stoneware" },
  legal: {
    energyClass: "E",
    maker: { name: "Aulne", address: "3 rue du Puits, 49000 Angers", contact: "a@b.example" },
  },
  ecoFeeMinor: 20,
  pictures: [{ altFr: "La lampe", altEn: "The lamp" }],
  priced: true,
  brandHasMaker: false,
  requiredAttributes: ["material"],
  requiredLegal: ["energyClass", "ecoFee"],
};

describe("how complete a product is", () => {
  test("one that tells everything is at 100", () => {
    expect(completenessOf(whole)).toEqual({ score: 100, missing: [] });
  });

  test.each([
    [{ nameEn: null }, "nameEn"],
    [{ descriptionFr: "Une lampe." }, "descriptionFr"],
    [{ typeCode: null }, "type"],
    [{ pictures: [] }, "picture"],
    [{ pictures: [{ altFr: "La lampe", altEn: null }] }, "altEn"],
    [{ priced: false }, "price"],
    [{ attributes: {} }, "attribute:material"],
    [{ ecoFeeMinor: 0 }, "legal:ecoFee"],
  ] as const)("%j is missed as %s", (without, what) => {
    const { score, missing } = completenessOf({ ...whole, ...without });
    expect(missing).toEqual([what]);
    expect(score).toBe(91);
  });

  test("who makes it is told by its brand or by itself, and asked of goods only", () => {
    const bare = { ...whole, legal: { energyClass: "E" } };
    expect(completenessOf(bare).missing).toEqual(["maker"]);
    expect(completenessOf({ ...bare, brandHasMaker: true }).missing).toEqual([]);
    expect(completenessOf({ ...bare, kind: "digital" }).missing).toEqual([]);
  });

  test("no allergens is told by an empty list, not by silence", () => {
    const food = { ...whole, requiredLegal: ["allergens"] as const };
    expect(completenessOf(food).missing).toEqual(["legal:allergens"]);
    expect(completenessOf({ ...food, legal: { ...whole.legal, allergens: [] } }).missing).toEqual([]);
  });

  test("only what the law wants keeps it off sale", () => {
    expect(barring(["nameEn", "maker", "price", "legal:energyClass", "attribute:material"])).toEqual([
      "maker",
      "legal:energyClass",
    ]);
  });

  test("the score is 100 exactly when nothing is missing, and telling more never lowers it", () => {
    const attributes = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.string());
    fc.assert(
      fc.property(attributes, fc.subarray(["a", "b", "c"]), fc.boolean(), (said, requiredAttributes, priced) => {
        const before = completenessOf({ ...whole, attributes: said, requiredAttributes, priced });
        const after = completenessOf({ ...whole, attributes: { ...said, a: "x" }, requiredAttributes, priced: true });
        return (before.score === 100) === (before.missing.length === 0) && after.score >= before.score;
      }),
    );
  });
});
