import { z } from "zod";

const text = (longest: number) => z.string().trim().min(1).max(longest);
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
    .array(z.strictObject({ code: text(80), ...labels }))
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
  /** Units in the web warehouse; null leaves the stock alone. */
  stock: z.int().min(0).max(1_000_000).nullable(),
  weightGrams: z.int().min(0).max(10_000_000),
});

/** One product as every source must tell it, before it is compared with what the shop has. */
export const productDraft = z
  .strictObject({
    externalId: text(120),
    handle: code.max(200),
    ...names,
    nameFr: text(500),
    nameEn: text(500).nullable(),
    descriptionFr: z.string().trim().max(20_000),
    descriptionEn: z.string().trim().max(20_000).nullable(),
    department: place,
    category: place,
    brand: text(120).nullable(),
    vatBasisPoints: z.int().min(0).max(3000),
    popularity: z.int().min(0).max(1_000_000_000),
    traits: z.array(trait).max(300),
    options: z.array(option).max(5),
    variants: z.array(variant).min(1).max(250),
  })
  .refine(({ variants }) => new Set(variants.map(({ sku }) => sku)).size === variants.length, {
    message: "the same SKU twice",
    path: ["variants"],
  });

export type ProductDraft = z.infer<typeof productDraft>;
export type Trait = ProductDraft["traits"][number];
