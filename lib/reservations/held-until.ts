import type { Opening } from "#lib/delivery/pickup";
import { addDays, dayOf, instantOf, minuteOf } from "#lib/kernel/local-time";
import { hoursOn } from "#lib/stores/hours";

/** A reservation waits for so long while the doors are open. */
const openMinutesHeld = 120;
/** How far ahead an opening is looked for. */
const horizonDays = 21;

/**
 * Until when units are set aside: two hours of opening, so that what is reserved at night or just before closing waits
 * for the next morning. Null when the store opens too late to promise anything.
 */
export function heldUntil(opening: Opening, now: Date): Date | null {
  const today = dayOf(now);
  let left = openMinutesHeld;
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    const day = addDays(today, ahead);
    const hours = hoursOn(opening, day);
    if (!hours) continue;
    const from = ahead === 0 ? Math.max(minuteOf(now), hours.opens) : hours.opens;
    if (from + left <= hours.closes) return instantOf(day, from + left);
    left -= Math.max(0, hours.closes - from);
  }
  return null;
}
