import { addDays, type Day, weekdayOf } from "#lib/kernel/local-time";

type Leaf = Readonly<{ weekday: number; next: Day }>;

/** A promise walks over the same days again and again: each is worked out once. */
const leaves = new Map<Day, Leaf>();

function leafOf(day: Day): Leaf {
  const known = leaves.get(day);
  if (known) return known;
  const leaf = { weekday: weekdayOf(day), next: addDays(day, 1) };
  leaves.set(day, leaf);
  return leaf;
}

/** Monday is 1, Sunday 7. */
export const weekday = (day: Day): number => leafOf(day).weekday;

export const nextDay = (day: Day): Day => leafOf(day).next;
