import { describe, expect, test } from "vitest";
import { type SpecSource, specsOf } from "#lib/catalogue/specs";
import { unitText, valueText } from "#lib/catalogue/value-text";

describe("a value, as people read it", () => {
  test.each([
    [true, null, "Oui", "Yes"],
    [40, "h", "40\u00A0h", "40\u00A0h"],
    [350, "ml", "350\u00A0ml", "350\u00A0ml"],
    [8000, "ml", "8\u00A0L", "8\u00A0L"],
    [4.5, "% vol", "4,5\u00A0% vol", "4.5\u00A0% vol"],
    [10_000, "mAh", "10\u00A0000\u00A0mAh", "10,000\u00A0mAh"],
    [32, "Go", "32\u00A0Go", "32\u00A0GB"],
    [10, "months", "10 mois", "10 months"],
    [0, "months", "dès la naissance", "from birth"],
    ["62x46", "mm", "62x46\u00A0mm", "62x46\u00A0mm"],
  ])("%s %s is %s, or %s in English", (value, unit, french, english) => {
    expect(valueText(value, unit, "fr")).toBe(french);
    expect(valueText(value, unit, "en")).toBe(english);
  });

  test("beside its label, a unit is in the language of the label", () => {
    expect(["months", "Go", "cm"].map((unit) => unitText(unit, "fr"))).toEqual(["mois", "Go", "cm"]);
    expect(["months", "Go", "cm"].map((unit) => unitText(unit, "en"))).toEqual(["months", "GB", "cm"]);
  });
});

const bare: SpecSource = {
  contents: null,
  attributes: [],
  brand: null,
  externalId: "BF-1",
  dimensions: null,
  weightGrams: 0,
  legal: {},
};

describe("a product in figures", () => {
  test("is told in centimetres and kilograms", () => {
    const [size] = specsOf(
      { ...bare, dimensions: { length: 1228, width: 240, height: 760 }, weightGrams: 14_800 },
      "fr",
    );
    expect(size).toEqual({
      title: "Dimensions et poids",
      rows: [
        { label: "Dimensions (L × l × H)", value: "122,8 × 24 × 76\u00A0cm" },
        { label: "Poids", value: "14,8\u00A0kg" },
      ],
    });
  });

  test("a light thing is weighed in grams, and what has no size has no such group", () => {
    expect(specsOf({ ...bare, weightGrams: 48 }, "fr")[0]?.rows).toEqual([{ label: "Poids", value: "48\u00A0g" }]);
    const sizeless = specsOf({ ...bare, dimensions: { length: 0, width: 0, height: 0 } }, "fr");
    expect(sizeless.map(({ title }) => title)).toEqual(["Références"]);
  });

  test("names each value by its label, and falls back to the value itself", () => {
    const connectivity = {
      labelFr: "Connectique",
      labelEn: "Connectivity",
      unit: null,
      content: ["wifi", "nfc"],
      values: { wifi: { labelFr: "Wi-Fi", labelEn: null } },
    };
    expect(specsOf({ ...bare, attributes: [connectivity] }, "en")[0]?.rows).toEqual([
      { label: "Connectivity", value: "Wi-Fi, nfc" },
    ]);
  });

  test("says how long it lasts when the law asks for it (L16, L19)", () =>
    expect(
      specsOf({ ...bare, legal: { durabilityIndex: 7.9, energyClass: "F", sparePartsYears: 8 } }, "fr")[0]?.rows,
    ).toEqual([
      { label: "Indice de durabilité", value: "7,9/10" },
      { label: "Classe énergétique", value: "F" },
      { label: "Pièces détachées disponibles", value: "8 ans" },
    ]));
});
