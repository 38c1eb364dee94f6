import { addDays, type Day, dayOf, instantOf } from "#lib/kernel/local-time";

/** A stretch of whole days of the shop, drawn from left to right: where an instant stands, in percent. */
export type DaysScale = Readonly<{
  days: readonly Readonly<{ day: Day; at: Date; left: number }>[];
  leftOf: (at: Date) => number;
  /** The width of one day. */
  dayWidth: number;
}>;

/** No more days are named than have room beside each other. */
const mostNamed = 8;

/** The days from the first of these instants to the last, whole. */
export function daysScale(instants: readonly Date[]): DaysScale {
  const times = instants.map((at) => at.getTime());
  const first = dayOf(new Date(Math.min(...times)));
  const last = dayOf(new Date(Math.max(...times)));
  const all = [first];
  for (let day = first; day < last; ) {
    day = addDays(day, 1);
    all.push(day);
  }
  const from = instantOf(first, 0).getTime();
  const until = instantOf(addDays(last, 1), 0).getTime();
  const leftOf = (at: Date) => (100 * Math.min(Math.max(at.getTime() - from, 0), until - from)) / (until - from);
  const every = Math.ceil(all.length / mostNamed);
  return {
    days: all
      .filter((_, i) => i % every === 0)
      .map((day) => ({ day, at: instantOf(day, 720), left: leftOf(instantOf(day, 720)) })),
    leftOf,
    dayWidth: 100 / all.length,
  };
}
