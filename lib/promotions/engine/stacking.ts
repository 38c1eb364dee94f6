import type { PublishedPromotion } from "../schema.ts";

/** The higher priority acts first; equal ones by their id, so that no order of reading changes a price. */
export function byPriority(a: PublishedPromotion, b: PublishedPromotion): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.from.getTime() - b.from.getTime();
}

/** May both act on one line? Only when each names the other's group, and neither wants to be alone. */
export const addUp = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  a.combinesWith.includes(b.group) && b.combinesWith.includes(a.group) && !standApart(a, b);

/** One that is exclusive shares the whole cart with no other: of its group, or at all. */
export const standApart = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  a.exclusive === "all" ||
  b.exclusive === "all" ||
  (a.group === b.group && (a.exclusive === "group" || b.exclusive === "group"));
