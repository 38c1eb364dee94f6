import { z } from "zod";

const count = z.int().min(0).max(1_000_000).default(0);

/** What may be turned, through POST /simulator/knobs, to live through a carrier's bad day. The next so many of each. */
export const knobsSchema = z.strictObject({
  /** Parcels that come this many days later, and say so the evening before. */
  delayed: count,
  delayDays: z.int().min(1).max(30).default(2),
  lost: count,
  /** Answers that are no JSON. */
  wrongJson: count,
  /** Quotes and events with a day that is over. */
  pastDates: count,
  negativePrices: count,
  /** Notices that never arrive; the events can still be asked for. */
  dropped: count,
  /** How many times more each notice is sent. */
  duplicates: z.int().min(0).max(20).default(0),
  latencyMs: z.int().min(0).max(60_000).default(0),
  /** Answer 503 to everything. */
  down: z.boolean().default(false),
});
export type Knobs = z.infer<typeof knobsSchema>;

type Counted = "delayed" | "lost" | "wrongJson" | "pastDates" | "negativePrices" | "dropped";

/** Whether the next one is such a case; if so, one less is left. */
export function taken(knobs: Knobs, name: Counted): boolean {
  if (knobs[name] === 0) return false;
  knobs[name] -= 1;
  return true;
}
