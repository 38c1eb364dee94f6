import type { Day } from "#lib/kernel/local-time";

/** What is said in public of the deliveries of the last ninety days. */
export type PublicFigure = Readonly<{ deliveries: number; keptPercent: number }>;

/** Counted over so many days, and said of no fewer deliveries than these: of twenty, one is five percent. */
export const figureDays = 90;
const fewest = 100;

/** In whole percent, never rounded up; null while there are too few to say anything. */
export const publicFigureOf = ({
  deliveries,
  kept,
}: Readonly<{ deliveries: number; kept: number }>): PublicFigure | null =>
  deliveries < fewest ? null : { deliveries, keptPercent: Math.floor((100 * kept) / deliveries) };

/** A figure that nobody has counted again is no longer told. */
export const figureEnds = (day: Day): Date => new Date(new Date(`${day}T00:00:00Z`).getTime() + 4 * 86_400_000);
