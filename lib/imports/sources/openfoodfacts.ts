import { z } from "zod";
import type { Source } from "../source.ts";
import { codedTrait, plainTrait, slug } from "../wording.ts";

/** French groceries of Open Food Facts. They have no price: each waits as a draft until somebody gives it one. */
const line = z.object({
  code: z.string(),
  name: z.string(),
  brands: z.array(z.string()).default([]),
  category: z.string().nullish(),
  nutriscore: z.string().nullish(),
  per100g: z.record(z.string(), z.number().nullable()).default({}),
});

const nutrients: Readonly<Record<string, readonly [fr: string, en: string, unit: string]>> = {
  energy: ["Énergie pour 100 g", "Energy per 100 g", "kJ"],
  fat: ["Matières grasses pour 100 g", "Fat per 100 g", "g"],
  carbohydrates: ["Glucides pour 100 g", "Carbohydrates per 100 g", "g"],
  sugars: ["Sucres pour 100 g", "Sugars per 100 g", "g"],
  fiber: ["Fibres pour 100 g", "Fibre per 100 g", "g"],
  proteins: ["Protéines pour 100 g", "Protein per 100 g", "g"],
  salt: ["Sel pour 100 g", "Salt per 100 g", "g"],
};

export const openFoodFacts: Source = {
  name: "openfoodfacts",
  known: [["code", "nutriscore"]],
  draft(record) {
    const of = line.parse(record);
    const category = of.category?.trim() || "Divers";
    return {
      externalId: of.code,
      handle: slug(`${of.name.slice(0, 60)} ${of.code}`),
      nameFr: of.name,
      nameEn: null,
      descriptionFr: "",
      descriptionEn: null,
      department: { handle: "epicerie", nameFr: "Épicerie", nameEn: "Groceries" },
      category: { handle: slug(category) || "divers", nameFr: category, nameEn: null },
      brand: of.brands[0]?.trim() || null,
      vatBasisPoints: 550,
      popularity: 0,
      traits: [
        ...(of.nutriscore
          ? [codedTrait({ code: "nutriscore", nameFr: "Nutri-Score", nameEn: "Nutri-Score" }, [of.nutriscore])]
          : []),
        ...Object.entries(of.per100g).flatMap(([code, value]) => {
          const [nameFr, nameEn, unit] = nutrients[code] ?? [];
          if (!nameFr || !nameEn || !unit || value === null) return [];
          return [plainTrait({ code: `per-100g-${code}`, nameFr, nameEn, unit }, value)];
        }),
      ],
      options: [],
      variants: [
        {
          sku: `OFF-${of.code}`,
          gtin: /^\d{8,14}$/.test(of.code) ? of.code : null,
          options: {},
          priceMinor: null,
          stock: null,
          weightGrams: 0,
        },
      ],
    };
  },
};
