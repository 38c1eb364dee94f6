import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** These products went from "in stock" to "few left" or "out", or back, somewhere: their listings are to be made anew. */
export const bandChanged = fact("stock.band_changed", z.object({ productIds: z.array(z.string()) }));

/** A proof found levels that are not the sum of their movements. */
export const proofFailed = fact("stock.proof_failed", z.object({ provedAt: z.string(), wrong: z.int().min(1) }));
