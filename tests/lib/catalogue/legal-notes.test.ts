import { describe, expect, test } from "vitest";
import { legalFacts } from "#lib/catalogue/legal-facts";
import { legalNotes } from "#lib/catalogue/legal-notes";

describe("what the law wants on the offer", () => {
  test("allergens and traces are told apart (L24)", () =>
    expect(legalNotes({ allergens: ["mustard", "egg", "may-contain-nuts"] }, "fr")).toEqual([
      "Allergènes\u00A0: moutarde, œuf.",
      "Peut contenir des traces de fruits à coque.",
    ]));

  test("an allergen without a word of ours is said all the same", () =>
    expect(legalNotes({ allergens: ["lupin"] }, "fr")).toEqual(["Allergènes\u00A0: lupin."]));

  test("cider comes with its age and its health message (L25)", () =>
    expect(legalNotes({ ageMin: 18, loiEvin: true }, "fr")).toEqual([
      "Vente interdite aux moins de 18 ans. Une pièce d’identité peut être demandée.",
      "L’abus d’alcool est dangereux pour la santé. À consommer avec modération.",
    ]));

  test("a deposit is told in money", () => expect(legalNotes({ depositMinor: 180 }, "fr")[0]).toContain("1,80\u00A0€"));

  test("an ordinary product has nothing to say", () => expect(legalNotes({ warrantyMonths: 24 }, "en")).toEqual([]));

  test("a fact the shop does not know is refused when it is written", () => {
    expect(legalFacts.safeParse({ energyClass: "A+++" }).success).toBe(false);
    expect(legalFacts.safeParse({ greenClaim: "neutre en carbone" }).success).toBe(false);
  });
});
