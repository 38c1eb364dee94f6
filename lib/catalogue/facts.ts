import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** A product was added, or what is said of it has changed: its listing is to be made anew. */
export const productChanged = fact("product.changed", z.object({ productId: z.string() }));
