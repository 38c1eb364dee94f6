import { z } from "zod";
import type { Trait } from "../draft.ts";
import type { Source } from "../source.ts";
import { codedTrait, plainTrait, slug, spelledOut, textOf } from "../wording.ts";
import { shelfOf } from "./icecat-shelves.ts";

/** Product sheets of the Open Icecat catalogue, in English. Prices are in US cents and are taken as euro cents, one for one. */
const line = z.object({
  id: z.string(),
  brand: z.string().nullish(),
  title: z.string(),
  description: z.string().nullish(),
  type: z.string().nullish(),
  ean: z.array(z.string()).default([]),
  priceUsdCents: z.number(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

/** Of 4,833 characteristics, those worth filtering by. The two names of a colour are one. */
const filters: Readonly<Record<string, Readonly<{ code: string; nameFr: string; nameEn: string }>>> = {
  "product-colour": { code: "colour", nameFr: "Couleur", nameEn: "Colour" },
  colour: { code: "colour", nameFr: "Couleur", nameEn: "Colour" },
  material: { code: "material", nameFr: "Matière", nameEn: "Material" },
  "print-technology": { code: "print-technology", nameFr: "Impression", nameEn: "Print technology" },
  "processor-family": { code: "processor-family", nameFr: "Processeur", nameEn: "Processor family" },
  "form-factor": { code: "form-factor", nameFr: "Facteur de forme", nameEn: "Form factor" },
};

const miscellaneous = { handle: "divers", nameFr: "Divers", nameEn: "Miscellaneous" };

export const icecat: Source = {
  name: "icecat",
  known: [["priceusdcents", "mpn"]],
  draft(record) {
    const of = line.parse(record);
    const [gtin = null] = of.ean;
    const type = textOf(of.type);
    // What Icecat calls a thing is in small letters ("HP L1583A projector lamp"), unless it is all that the title says.
    const shelf = shelfOf([type.toLowerCase(), of.title, of.title.toLowerCase()]);
    return {
      externalId: of.id,
      handle: slug(`${of.title.slice(0, 60)} ${of.id}`),
      nameFr: of.title.slice(0, 500),
      nameEn: of.title.slice(0, 500),
      descriptionFr: of.description ?? "",
      descriptionEn: null,
      ...(shelf ?? { department: miscellaneous, category: miscellaneous }),
      brand: textOf(of.brand) || null,
      vatBasisPoints: 2000,
      popularity: 0,
      traits: traitsOf(of.attributes),
      options: [],
      variants: [
        {
          sku: `ICE-${of.id}`,
          gtin,
          options: {},
          priceMinor: of.priceUsdCents,
          stock: null,
          weightGrams: gramsOf(of.attributes.weight),
        },
      ],
    };
  },
};

function traitsOf(attributes: z.infer<typeof line>["attributes"]): Trait[] {
  const traits = new Map<string, Trait>();
  for (const [name, value] of Object.entries(attributes)) {
    const filter = filters[name];
    const code = filter?.code ?? slug(name);
    if (!code || value === "" || traits.has(code)) continue;
    if (filter && typeof value === "string") traits.set(code, codedTrait(filter, coloursOf(value)));
    else traits.set(code, plainTrait({ code, nameFr: spelledOut(code), nameEn: spelledOut(code) }, shortened(value)));
  }
  return [...traits.values()].filter(({ values }) => values.length > 0 && values.every(({ value }) => value !== ""));
}

/** A few characteristics are whole lists of compatible models. */
const shortened = <T>(value: T): T | string => (typeof value === "string" ? value.slice(0, 4000) : value);

/** "Black, Silver" says two values. */
const coloursOf = (text: string): string[] => [
  ...new Map(
    text
      .split(/[,/]/)
      .map((part) => part.trim().slice(0, 80))
      .filter((part) => slug(part))
      .map((part) => [slug(part), part]),
  ).values(),
];

const gramsOf = (weight: unknown): number =>
  typeof weight === "number" && weight > 0 && weight < 1_000_000 ? Math.round(weight) : 0;
