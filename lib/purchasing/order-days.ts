import { addDays, type Day, weekdayOf } from "#lib/kernel/local-time";

const week = 7;

/**
 * Days from one ordering day to the next, at the longest: what is ordered today must last until what is ordered then
 * arrives. `orderDays` are weekdays, Monday 1; at least one.
 */
export function reviewDays(orderDays: readonly number[]): number {
  const days = [...new Set(orderDays)].toSorted((a, b) => a - b);
  const [first = 1] = days;
  return Math.max(...days.map((day, index) => (days[index + 1] ?? first + week) - day));
}

/** The next day on which one orders from them: today, if it is one. */
export function nextOrderDay(today: Day, orderDays: readonly number[]): Day {
  const coming = Array.from({ length: week }, (_, ahead) => addDays(today, ahead));
  return coming.find((day) => orderDays.includes(weekdayOf(day))) ?? today;
}
