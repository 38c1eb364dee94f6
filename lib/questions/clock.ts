import { addDays, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";

/** Within how many working hours a question is answered. */
export const answeredWithinHours = 24;

const sunday = 7;

/** By when a question is answered: a day later, and no Sunday counts. */
export function answerDue(askedAt: Date): Date {
  const asked = dayOf(askedAt);
  const begins =
    weekdayOf(asked) === sunday ? { day: addDays(asked, 1), minute: 0 } : { day: asked, minute: minuteOf(askedAt) };
  const next = addDays(begins.day, answeredWithinHours / 24);
  return instantOf(weekdayOf(next) === sunday ? addDays(next, 1) : next, begins.minute);
}
