import { z } from "zod";
import { mostRelations, relationKinds } from "#lib/catalogue/relations";
import { plainText } from "./plain-text.ts";

const text = (longest: number) => z.string().trim().min(1).max(longest);
/** Words of other shops come as HTML; nothing of it is stored. */
const prose = (longest: number) =>
  z
    .string()
    .max(500_000)
    .transform((told) => plainText(told.replaceAll("\r", "")))
    .pipe(z.string().trim().max(longest));
const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const names = { nameFr: text(200), nameEn: text(200).nullable() };
const labels = { labelFr: text(200), labelEn: text(200).nullable() };
const place = z.strictObject({ handle: code, ...names });

/** A characteristic: coded values become filters' labels, the others (numbers, yes or no, plain text) stay as they are. */
const trait = z.strictObject({
  code,
  ...names,
  unit: z.string().max(20).nullable(),
  facet: z.boolean(),
  values: z
    .array(
      z.strictObject({
        value: z.union([text(4000), z.number(), z.boolean()]),
        labelFr: text(4000),
        labelEn: text(4000).nullable(),
      }),
    )
    .min(1)
    .max(50),
});

const option = z.strictObject({
  code,
  ...labels,
  values: z
    .array(z.strictObject({ code: text(80), ...labels, swatch: z.string().max(80).nullish() }))
    .min(1)
    .max(200),
});

const variant = z.strictObject({
  sku: text(64),
  gtin: z
    .string()
    .regex(/^\d{8,14}$/)
    .nullable(),
  options: z.record(code, text(80)),
  /** VAT included, in cents; null when the source has none: the product waits as a draft. */
  priceMinor: z.int().positive().max(100_000_000).nullable(),
  /** A price that is told and not taken (left-prices.ts). */
  leftPrice: z.strictObject({ kind: z.enum(["struck", "passing"]), minor: z.int().positive() }).optional(),
  /** What it costs the shop without VAT, in cents; left out or null leaves what is known. */
  costMinor: z.int().min(0).max(100_000_000).nullish(),
  /** Units in the web warehouse; null leaves the stock alone. */
  stock: z.int().min(0).max(1_000_000).nullable(),
  weightGrams: z.int().min(0).max(10_000_000),
});

/** In which case another product has to do with it: "à partir de 2019". */
const inCase = z.union([z.literal("").transform(() => null), z.null(), prose(500).pipe(text(120))]).default(null);

/** Another product by the SKU of any of its articles. */
const relation = z.strictObject({ kind: z.enum(relationKinds), sku: text(64), wordsFr: inCase, wordsEn: inCase });

/** One product as every source must tell it, before it is compared with what the shop has. */
export const productDraft = z
  .strictObject({
    externalId: text(120),
    handle: code.max(200),
    ...names,
    nameFr: prose(500).pipe(text(500)),
    nameEn: prose(500).pipe(text(500)).nullable(),
    descriptionFr: prose(20_000),
    descriptionEn: prose(20_000).nullable(),
    department: place,
    category: place,
    brand: text(120).nullable(),
    vatBasisPoints: z.int().min(0).max(3000),
    popularity: z.int().min(0).max(1_000_000_000),
    traits: z.array(trait).max(300),
    options: z.array(option).max(5),
    variants: z.array(variant).min(1).max(250),
    /** Our own files tell of products that came from elsewhere. */
    source: code.optional(),
    /** The whole path, where the category stands deeper than one below its department. */
    categoryPath: z
      .string()
      .max(200)
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
      .optional(),
    brandCode: z.string().min(1).max(120).optional(),
    /** Characteristics as the shop keeps them, in the place of traits. */
    attributes: z.record(z.string().max(80), z.json()).optional(),
    /** Addresses under which the product was known elsewhere; each leads to its page. */
    oldPaths: z.array(z.string().trim().min(1).max(400)).max(20).optional(),
    /** Where its pictures are to be had, in their order, with what they show in words. */
    pictures: z
      .array(z.strictObject({ address: text(2000), alt: z.string().trim().max(200).default("") }))
      .max(60)
      .optional(),
    /** What it has to do with others, in their order; left out leaves what is known. */
    relations: z.array(relation).max(mostRelations).optional(),
    /** Not for sale where it comes from: it waits as a draft, price or not. */
    hidden: z.boolean().optional(),
  })
  .refine(({ variants }) => new Set(variants.map(({ sku }) => sku)).size === variants.length, {
    message: "the same SKU twice",
    path: ["variants"],
  });

export type ProductDraft = z.infer<typeof productDraft>;
export type Trait = ProductDraft["traits"][number];
