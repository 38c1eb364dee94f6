import type { z } from "zod";
import { attributesAfter, type ProductContent, productContent } from "./content.ts";

/** What can be said of many products at once. */
export const batchChange = productContent
  .pick({
    status: true,
    categoryPath: true,
    brandCode: true,
    typeCode: true,
    shippingClass: true,
    vatBasisPoints: true,
    ecoFeeMinor: true,
    storeOnly: true,
    attributes: true,
  })
  .partial()
  .refine((said) => Object.keys(said).length > 0);

/** What a product says once this is said of it; what is not named stays. */
export const contentWith = (
  before: ProductContent,
  { attributes, ...said }: z.output<typeof batchChange>,
): ProductContent => ({
  ...before,
  ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<ProductContent>),
  attributes: attributesAfter(before.attributes, attributes),
});
