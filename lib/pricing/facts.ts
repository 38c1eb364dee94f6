import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** What a variant costs has changed: the listing of its product is to be made anew. */
export const priceChanged = fact(
  "price.changed",
  z.object({
    productId: z.string(),
    variantId: z.string(),
    sku: z.string(),
    wasMinor: z.int().nullable(),
    isMinor: z.int(),
  }),
);
