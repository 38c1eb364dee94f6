import type { Day } from "#lib/kernel/local-time";
import { arrivalDay, type Journey, nextCutOff } from "./promise.ts";

/** How many cut-offs ahead a deadline is looked for: a season. */
const horizon = 60;

/** The last cut-off before which an order still arrives by this day; null when it is too late for it already. */
export function lastCutOffFor(day: Day, journey: Journey): Date | null {
  let last: Date | null = null;
  let now = journey.now;
  for (let step = 0; step < horizon && arrivalDay({ ...journey, now }) <= day; step += 1) {
    last = nextCutOff(now, journey.works, journey.cutOff);
    now = last;
  }
  return last;
}
