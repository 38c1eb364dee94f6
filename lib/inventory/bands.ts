import type { Availability } from "#lib/catalogue/schema";

/** At or under this number the shopper is told that few are left. */
export const few = 3;

/** What a number of available units is called: nothing, few, enough. */
export const bandOf = (available: number): Availability =>
  available <= 0 ? "out" : available <= few ? "low" : "in_stock";

/** Whether a move from one number to another changes what pages say. */
export const bandFlips = (before: number, after: number): boolean => bandOf(before) !== bandOf(after);
