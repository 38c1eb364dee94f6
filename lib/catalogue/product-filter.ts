import { z } from "zod";

/** What a list of products shows: part of a name or a handle, a whole SKU or barcode; a status; what is not complete. */
export const productFilter = z.strictObject({
  query: z.string().max(120).default(""),
  status: z.enum(["draft", "active", "archived"]).nullable().default(null),
  incomplete: z.boolean().default(false),
});
export type ProductFilter = z.output<typeof productFilter>;
