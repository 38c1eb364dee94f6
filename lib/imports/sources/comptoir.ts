import { z } from "zod";
import type { Source } from "../source.ts";
import { capital, codedTrait, slug, spelledOut } from "../wording.ts";

const bilingual = z.object({ fr: z.string(), en: z.string().optional() });

/** Our own dialect: one product a line, prices in cents with VAT, rates in percent, stock of the web warehouse. */
const line = z.object({
  sku: z.string(),
  slug: z.string(),
  name: bilingual,
  description: bilingual.default({ fr: "" }),
  category: z.tuple([z.string()], z.string()),
  brand: z.string().optional(),
  vat: z.number(),
  popularity: z.number().default(0),
  attributes: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  variants: z.array(
    z.object({
      sku: z.string(),
      ean: z.string().nullish(),
      options: z.record(z.string(), z.string()).default({}),
      priceCents: z.number(),
      stock: z.number().optional(),
      weightGrams: z.number().default(0),
    }),
  ),
});

const names: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  colour: ["Couleur", "Colour"],
  material: ["Matière", "Material"],
  size: ["Taille", "Size"],
};
const nameOf = (code: string) => ({ fr: names[code]?.[0] ?? spelledOut(code), en: names[code]?.[1] ?? null });

export const comptoir: Source = {
  name: "comptoir",
  known: [["sku", "slug", "variants"]],
  draft(record) {
    const of = line.parse(record);
    const [department, category = department] = of.category;
    return {
      externalId: of.sku,
      handle: of.slug,
      nameFr: of.name.fr,
      nameEn: of.name.en ?? null,
      descriptionFr: of.description.fr,
      descriptionEn: of.description.en ?? null,
      department: placeOf(department),
      category: placeOf(category),
      brand: of.brand ?? null,
      vatBasisPoints: Math.round(of.vat * 100),
      popularity: of.popularity,
      traits: Object.entries(of.attributes)
        .filter(([code]) => code !== "brand")
        .map(([code, value]) => {
          const { fr, en } = nameOf(code);
          return codedTrait({ code: slug(code), nameFr: fr, nameEn: en }, [value].flat());
        }),
      options: optionsOf(of.variants),
      variants: of.variants.map(({ sku, ean, options, priceCents, stock, weightGrams }) => ({
        sku,
        gtin: ean ?? null,
        options: Object.fromEntries(Object.entries(options).map(([code, value]) => [slug(code), slug(value)])),
        priceMinor: priceCents,
        stock: stock ?? null,
        weightGrams,
      })),
    };
  },
};

const placeOf = (handle: string) => ({ handle, nameFr: spelledOut(handle), nameEn: null });

function optionsOf(variants: z.infer<typeof line>["variants"]) {
  const codes = [...new Set(variants.flatMap(({ options }) => Object.keys(options)))];
  return codes.map((code) => ({
    code: slug(code),
    labelFr: nameOf(code).fr,
    labelEn: nameOf(code).en,
    values: [...new Set(variants.flatMap(({ options }) => options[code] ?? []))].map((value) => ({
      code: slug(value),
      labelFr: capital(value),
      labelEn: null,
    })),
  }));
}
