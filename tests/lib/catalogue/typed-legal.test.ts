import { describe, expect, test } from "vitest";
import { legalFacts } from "#lib/catalogue/legal-facts";
import { legalField, typedLegal } from "#lib/catalogue/typed-legal";
import { minorOf } from "#lib/kernel/minor-of";

const read = (typed: Record<string, unknown>) =>
  typedLegal(Object.fromEntries(Object.entries(typed).map(([fact, value]) => [legalField(fact), value])), minorOf);

describe("the legal facts that were typed", () => {
  test("are the facts that are kept, and what is empty is not told", () => {
    const facts = read({
      energyClass: "F",
      durabilityIndex: "7,9",
      warrantyMonths: "24",
      allergens: ["milk", "may-contain-nuts"],
      depositMinor: "1,80",
      ce: "on",
      toyWarning: "on",
      "maker.name": "Aulne",
      "maker.address": "3 rue du Puits, 49000 Angers",
      "maker.contact": "aulne@fournisseur.example",
    });
    expect(legalFacts.parse(facts)).toEqual({
      energyClass: "F",
      durabilityIndex: 7.9,
      warrantyMonths: 24,
      allergens: ["milk", "may-contain-nuts"],
      depositMinor: 180,
      ce: true,
      toyWarning: "small-parts",
      maker: { name: "Aulne", address: "3 rue du Puits, 49000 Angers", contact: "aulne@fournisseur.example" },
    });
    expect(read({})).toEqual({});
  });

  test("tell by a tick that there are no allergens", () => {
    expect(read({ allergens: "none" })).toEqual({ allergens: [] });
  });

  test.each([
    [{ durabilityIndex: "onze" }, ["durabilityIndex"]],
    [{ durabilityIndex: "11" }, ["durabilityIndex"]],
    [{ warrantyMonths: "-2" }, ["warrantyMonths"]],
    [{ depositMinor: "1,805" }, ["depositMinor"]],
    [{ "maker.name": "Aulne" }, ["maker", "address"]],
  ])("%j is refused by name", (typed, path) => {
    const { error } = legalFacts.safeParse(read(typed));
    expect(error?.issues[0]?.path).toEqual(path);
  });
});
