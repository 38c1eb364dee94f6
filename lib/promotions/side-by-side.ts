import { addUp, standApart } from "./engine/stacking.ts";
import { type Lane, lanes, type PublishedPromotion } from "./schema.ts";

/** What becomes of two promotions that a cart could both have. */
export type SideBySide = "adds_up_before" | "adds_up_after" | "best_stays" | "apart";

/** Seen from `one`: does `other` add up with it, counted before or after, or does the better of the two stay? */
export function sideBySide(one: PublishedPromotion, other: PublishedPromotion): SideBySide {
  if (standApart(one, other)) return "apart";
  if (!addUp(one, other)) return "best_stays";
  return place(other.lane) < place(one.lane) ? "adds_up_before" : "adds_up_after";
}

const place = (lane: Lane): number => lanes.indexOf(lane);
