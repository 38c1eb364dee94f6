import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** These products went from "in stock" to "few left" or "out", or back, somewhere: their listings are to be made anew. */
export const bandChanged = fact("stock.band_changed", z.object({ productIds: z.array(z.string()) }));
