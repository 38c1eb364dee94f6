import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** A product was added, or what is said of it has changed: its listing is to be made anew. */
export const productChanged = fact("product.changed", z.object({ productId: z.string() }));

/** Every product of a batch is to be changed, in the name of its author. */
export const batchAsked = fact("product.batch_asked", z.object({ batchId: z.string() }));

/** An attribute is called otherwise, has another unit or other values: whatever says it is to be listed anew. */
export const attributeChanged = fact("attribute.changed", z.object({ code: z.string() }));

/** A brand is called otherwise, or says otherwise who answers for what it sells. */
export const brandChanged = fact("brand.changed", z.object({ code: z.string() }));

/** A type asks for other attributes: how complete its products are is to be weighed anew. */
export const productTypeChanged = fact("product_type.changed", z.object({ code: z.string() }));

/** A category shows other products than before: by its rule, by hand, or because of where it stands. */
export const categoryChanged = fact("category.changed", z.object({ path: z.string() }));

/** A category has another address, and so has all that stands in it. */
export const categoryMoved = fact("category.moved", z.object({ from: z.string(), to: z.string() }));
