import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { bulkChange } from "./bulk.ts";

/** What variants of these products cost has changed: they are to be listed anew. At most two hundred products. */
export const pricesChanged = fact("prices.changed", z.object({ productIds: z.array(z.string()) }));

/** Prices wait for a second person: one change, or a batch with some that wait. */
export const pricesHeld = fact(
  "prices.held",
  z.object({ changeId: z.string().nullable(), batchId: z.string().nullable(), authorId: z.string().nullable() }),
);

/** A variant may not be sold until somebody has looked at its price. */
export const priceFrozen = fact("price.frozen", z.object({ productId: z.string(), sku: z.string() }));

/** Somebody asked for an operation on every price that a filter finds. */
export const bulkAsked = fact("prices.bulk_asked", bulkChange.extend({ batchId: z.string(), authorId: z.string() }));
