import type { Threshold } from "./schema.ts";

/** Tenths of contacts or returns for a hundred of what they are counted against; null where there is nothing to count against. */
export const tenthsPerHundred = (signals: number, of: number): number | null =>
  of === 0 ? null : Math.round((1000 * signals) / of);

/** Whether a product asks for somebody: more came than its threshold, of enough that was sold to say so. */
export const isLoud = (
  { signals, sold }: Readonly<{ signals: number; sold: number }>,
  { perHundred, fewestSold }: Pick<Threshold, "perHundred" | "fewestSold">,
): boolean => sold >= fewestSold && signals * 100 > perHundred * sold;
