import type { Day } from "#lib/kernel/local-time";
import { type Asked, promiseOf, type Route } from "./promise.ts";

/** How many changes of the date ahead a deadline is looked for: a season. */
const horizon = 60;

/** The last cut-off before which an order still arrives by this day; null when it is too late for it already. */
export function lastCutOffFor(day: Day, route: Route, asked: Asked): Date | null {
  let last: Date | null = null;
  for (let step = 0; step < horizon; step += 1) {
    const promise = promiseOf(route, last ? { ...asked, now: last } : asked);
    if (!promise || promise.promisedOn > day) return last;
    last = promise.cutOff;
  }
  return last;
}
