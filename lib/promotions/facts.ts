import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** What is in force of a promotion has changed: it was published, paused, taken up again or retired. */
export const promotionChanged = fact(
  "promotion.changed",
  z.object({
    promotionId: z.string(),
    lane: z.string(),
    /** From when until when it is now in force; null from: not at all any more. */
    from: z.string().nullable(),
    until: z.string().nullable(),
  }),
);

/** A promotion waits for a second person, or in a shop of one for its author's second thoughts. */
export const promotionWaits = fact("promotion.waits", z.object({ promotionId: z.string(), version: z.int() }));
