import { z } from "zod";

/** Something its buyer has made on it: at most so many signs, made within so many days before it leaves. */
const engraved = z.strictObject({
  labelFr: z.string().min(1).max(60),
  labelEn: z.string().min(1).max(60),
  most: z.int().min(1).max(60),
  days: z.int().min(1).max(90),
});

/** How often it is delivered again: every so many weeks or months. */
export const rhythm = z.strictObject({ every: z.int().min(1).max(12), unit: z.enum(["week", "month"]) });
export type Rhythm = z.infer<typeof rhythm>;

/** What is particular about how a product is sold, as kept in `product.sale_terms`; nothing of it for most. */
export const saleTerms = z
  .strictObject({
    /** How worn something used is. */
    condition: z.enum(["as_new", "very_good", "good", "fair"]),
    engraved,
    /** One unit is the variant's measure (50 g, 10 cm) of something that is cut or weighed; price and stock are of that. */
    byMeasure: z.literal(true),
    /** Of a subscription: when its next delivery comes. */
    rhythm,
  })
  .partial();
export type SaleTerms = z.infer<typeof saleTerms>;

/** What may be engraved: letters, figures and the signs that stand between them. */
export const wording = z
  .string()
  .trim()
  .max(60)
  .regex(/^[\p{L}\p{M}\p{N} .,'’&!?()+-]*$/u);
