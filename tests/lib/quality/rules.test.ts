import { describe, expect, test } from "vitest";
import { translator } from "#lib/language/translator";
import { categoryFailures, productFailures, rules, storeFailures } from "#lib/quality/rules";
import type { CategoryDetails, ProductDetails, StoreDetails } from "#lib/quality/schema";
import {
  aDetailedPicture as picture,
  productDetails as product,
  aDetailedVariant as variant,
} from "#tests/support/product-details";

const now = new Date("2026-11-21T10:00:00Z");
const long = "Une lampe de chevet en verre soufflé, à la lumière douce. ".repeat(4).trim();
const found = (of: Partial<ProductDetails>) => productFailures(product(of), now).map(({ rule }) => rule);

const broken: readonly (readonly [string, Partial<ProductDetails>])[] = [
  ["name-short", { nameFr: "Lot" }],
  ["name-long", { nameFr: "Lampe ".repeat(14).trim() }],
  ["name-shouting", { nameFr: "SUPER LAMPE LUEUR" }],
  ["name-promotional", { nameFr: "Lampe en promo" }],
  ["name-punctuated", { nameFr: "Lampe Lueur." }],
  ["name-twin", { twins: 1 }],
  ["name-english-missing", { missing: ["nameEn"] }],
  ["description-missing", { descriptionFr: " " }],
  ["description-short", { descriptionFr: "Une lampe." }],
  ["description-english-missing", { missing: ["descriptionEn"] }],
  ["description-html", { descriptionFr: `${long} <b>douce</b>` }],
  ["description-exclaims", { descriptionFr: `${long} Vite !!` }],
  ["description-one-block", { descriptionFr: `${long} `.repeat(8).trim() }],
  ["words-placeholder", { descriptionFr: `${long} Lorem ipsum` }],
  ["words-spaced", { nameFr: "Lampe  Lueur" }],
  ["words-contact", { descriptionFr: `${long} Appelez le 02 41 00 00 00` }],
  ["claim-green", { descriptionFr: `${long} Neutre en carbone` }],
  ["claim-boasting", { descriptionFr: `${long} Confort imbattable` }],
  ["picture-missing", { pictures: [] }],
  ["picture-single", { pictures: [picture()] }],
  ["picture-small", { pictures: [picture(), picture({ file: "b", width: 500, height: 400 })] }],
  ["picture-stretched", { pictures: [picture({ width: 3000 }), picture({ file: "b" })] }],
  ["picture-twin", { pictures: [picture(), picture()] }],
  [
    "picture-of-value-missing",
    {
      options: [{ code: "colour", labelEn: "Colour", values: ["blue", "red"] }],
      variants: [variant(), variant({ sku: "R", options: { colour: "red" } })],
      pictures: [picture({ optionCode: "colour", valueCode: "blue" }), picture({ file: "b" })],
    },
  ],
  ["alt-missing", { pictures: [picture({ altFr: " " }), picture({ file: "b" })] }],
  ["alt-english-missing", { pictures: [picture({ altEn: null }), picture({ file: "b" })] }],
  ["alt-is-file-name", { pictures: [picture({ altFr: "IMG_2041" }), picture({ file: "b" })] }],
  ["alt-long", { pictures: [picture({ altFr: "a".repeat(161) }), picture({ file: "b" })] }],
  ["brand-missing", { brand: null }],
  ["shelf-missing", { categoryPath: "maison-deco" }],
  ["type-missing", { missing: ["type"] }],
  ["handle-odd", { handle: "Lueur_1" }],
  ["gtin-missing", { variants: [variant({ gtin: null })] }],
  ["gtin-wrong", { variants: [variant({ gtin: "4006381333932" })] }],
  ["attribute-missing", { missing: ["attribute:material"] }],
  ["attributes-few", { attributes: 2 }],
  ["option-english-missing", { options: [{ code: "colour", labelEn: null, values: ["blue"] }] }],
  ["option-value-unused", { options: [{ code: "size", labelEn: "Size", values: ["xl"] }] }],
  ["weight-missing", { variants: [variant({ weightGrams: 0 })] }],
  ["weight-odd", { variants: [variant({ weightGrams: 900_000 })] }],
  ["dimensions-missing", { shippingClass: "bulky", dimensions: null }],
  ["dimensions-odd", { dimensions: { length: 9_000, width: 1, height: 1 } }],
  ["maker-missing", { missing: ["maker"] }],
  ["legal-fact-missing", { missing: ["legal:ce"] }],
  ["warranty-short", { legal: { warrantyMonths: 12 } }],
  ["parts-missing", { legal: { energyClass: "D" } }],
  ["alcohol-without-age", { legal: { loiEvin: true } }],
  ["allergens-missing", { vatBasisPoints: 550, variants: [variant({ measure: 500 })] }],
  ["measure-missing", { vatBasisPoints: 550, legal: { allergens: [] } }],
  ["cold-chain-sent", { legal: { coldChain: true } }],
  ["book-rate-wrong", { legal: { fixedBookPrice: true } }],
  ["eco-fee-too-high", { ecoFeeMinor: 5_000 }],
  ["price-missing", { variants: [variant({ grossMinor: null })] }],
  ["price-frozen", { variants: [variant({ frozen: true })] }],
  ["price-below-cost", { variants: [variant({ costMinor: 4_500 })] }],
  ["price-below-floor", { variants: [variant({ floorMinor: 5_000 })] }],
  ["margin-thin", { variants: [variant({ costMinor: 4_000 })] }],
  ["cost-missing", { variants: [variant({ costMinor: null })] }],
  ["sold-out", { variants: [variant({ available: 0 })] }],
  ["count-old", { variants: [variant({ countedAt: "2025-01-01T00:00:00Z" })] }],
  ["untouched", { updatedAt: "2023-01-01T00:00:00Z" }],
];

describe("the detail robot", () => {
  test("finds nothing wrong with a page that is well told", () => expect(found({})).toEqual([]));

  test.each(broken)("finds %s, and nothing else", (rule, of) => expect(found(of)).toEqual([rule]));

  test("finds what comes with other defects", () => {
    expect(found({ nameFr: long, descriptionFr: long })).toContain("description-repeats-name");
    expect(found({ variants: [variant(), variant({ sku: "B" })] })).toContain("variants-alike");
    expect(found({ variants: [variant(), variant({ sku: "B", grossMinor: 90_000 })] })).toContain("prices-far-apart");
    const gone = variant({ available: 0 });
    expect(found({ variants: [variant(), gone, gone] })).toContain("half-sold-out");
    expect(found({ variants: [] })).toContain("nothing-to-buy");
  });

  test("has more than sixty checks, each named once, owned, and told in both languages", () => {
    const all = [...rules.product, ...rules.category, ...rules.store].map(({ id }) => id);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all).size).toBe(all.length);
    for (const locale of ["fr", "en"] as const)
      for (const id of all)
        expect(translator(locale)(`quality.rules.${id}` as "quality.rules.name-short")).not.toContain("quality.");
  });
});

test("categories and stores are looked at too", () => {
  const category: CategoryDetails = {
    path: "a",
    nameFr: "A",
    nameEn: "A",
    introFr: "Oui.",
    introEn: "Yes.",
    products: 3,
  };
  const store: StoreDetails = {
    code: "ANG",
    name: "Angers",
    phone: "02",
    email: "a@b.example",
    noteFr: "Oui.",
    noteEn: "Yes.",
    openDays: 6,
    services: 3,
  };
  expect([...categoryFailures(category, now), ...storeFailures(store, now)]).toEqual([]);
  const bare = { ...category, nameEn: null, introFr: null, products: 0 };
  expect(categoryFailures(bare, now).map(({ rule }) => rule)).toEqual([
    "category-empty",
    "category-intro-missing",
    "category-english-missing",
  ]);
  expect(categoryFailures({ ...category, introFr: "a".repeat(400) }, now)).toHaveLength(1);
  expect(storeFailures({ ...store, phone: "", noteEn: "", openDays: 0, services: 0 }, now)).toHaveLength(4);
});
