import { z } from "zod";

/** The rows that somebody saw who says them all anew. */
export const seenRows = z.array(z.string().max(80)).max(1000).default([]);

/**
 * Whether just the rows that were seen stand, in whatever order: what somebody else added meanwhile would go unseen where
 * it is not named.
 */
export const stillStand = (seen: readonly string[], standing: readonly string[]): boolean =>
  seen.length === standing.length && new Set([...seen, ...standing]).size === seen.length;
