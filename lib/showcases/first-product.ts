import type { ShowcaseContent } from "./schema.ts";

/** The handle of the first product that a page shows: its picture stands for the page in lists. Null where it shows none. */
export function firstProduct({ blocks }: Pick<ShowcaseContent, "blocks">): string | null {
  for (const { kind, values } of blocks) {
    if (kind === "hero" || kind === "banner") if (values.product) return values.product;
    if (kind === "products" || kind === "comparison") if (values.products[0]) return values.products[0];
  }
  return null;
}
