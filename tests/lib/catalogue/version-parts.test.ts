import { describe, expect, test } from "vitest";
import { type ChoiceSaid, type PictureSaid, partChanges, type VariantSaid } from "#lib/catalogue/version-parts";

const picture = (id: string, altFr = ""): PictureSaid => ({
  ...{ id, file: `${id}.webp`, width: 800, height: 600, altFr, altEn: null, optionCode: null, valueCode: null },
  ...{ focalX: 50, focalY: 50 },
});
const variant = (id: string, sku: string): VariantSaid => ({
  ...{ id, sku, gtin: null, options: {}, weightGrams: 0, active: true, hsCode: null, originCountry: null },
});

describe("what a save changed of a product's parts", () => {
  test("names pictures by their words, or by where they stood", () => {
    const before = [picture("a", "De face"), picture("b"), picture("c")];
    const after = [picture("c"), picture("a", "De face"), picture("d", "De dos")];
    expect(partChanges({ pictures: [before, after] }).pictures).toMatchObject({
      pictures: ["De face, 2, 3", "3, De face, De dos"],
    });
    const turned = [{ ...picture("a", "De face"), focalX: 20 }, picture("b"), picture("c")];
    expect(partChanges({ pictures: [before, turned] }).pictures).toMatchObject({
      pictureFacts: [{ 1: { focal: "50 %, 50 %" } }, { 1: { focal: "20 %, 50 %" } }],
    });
  });

  test("tells of a variant under the reference it had, and of many the first fifty and how many they are", () => {
    const before = { options: [], variants: Array.from({ length: 60 }, (_, n) => variant(`${n}`, `A${n}`)) };
    const renamed = { ...before, variants: before.variants.with(0, variant("0", "B0")) };
    expect(partChanges({ variants: [before, renamed] }).variants).toMatchObject({
      variants: [{ A0: { sku: "A0" } }, { A0: { sku: "B0" } }],
    });
    const heavier = { ...before, variants: before.variants.map((one) => ({ ...one, weightGrams: 9 })) };
    const told = partChanges({ variants: [before, heavier] }).variants;
    expect(told?.variantCount).toEqual([null, 60]);
    expect(Object.keys(told?.variants?.[1] as object)).toHaveLength(50);
  });

  test("tells choices with their order, their English, their codes and their colours", () => {
    const [bleu, rose] = [
      { code: "bleu", labelFr: "Bleu", swatch: "#0047ab" },
      { code: "rose", labelFr: "Rose", labelEn: "Pink" },
    ];
    const colour = { code: "colour", labelFr: "Couleur", labelEn: null, values: [bleu, rose] };
    const size = { code: "size", labelFr: "Taille", labelEn: "Size", values: [{ code: "20", labelFr: "20" }] };
    const saved = (...options: ChoiceSaid[]) => ({ options, variants: [] });
    expect(partChanges({ variants: [saved(colour, size), saved(size, colour)] }).variants?.options).toEqual([
      "Couleur · colour (Bleu · bleu · #0047ab, Rose · Pink · rose); Taille · Size · size (20)",
      "Taille · Size · size (20); Couleur · colour (Bleu · bleu · #0047ab, Rose · Pink · rose)",
    ]);
  });

  test("tells that a picture shows a value of another choice", () => {
    const shows = (optionCode: string) => [{ ...picture("a"), optionCode, valueCode: "20" }];
    expect(partChanges({ pictures: [shows("size"), shows("height")] }).pictures).toMatchObject({
      pictureFacts: [{ 1: { shows: "size:20" } }, { 1: { shows: "height:20" } }],
    });
  });

  test("is nothing where all is as it was", () => {
    const same = [picture("a")];
    expect(partChanges({ pictures: [same, [picture("a")]] })).toEqual({});
  });
});
