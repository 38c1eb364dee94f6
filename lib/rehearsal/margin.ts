import type { Sides, Sums } from "./schema.ts";

/** The margin as a share of what the goods bring without VAT, in basis points; null when they bring nothing. */
export const marginBasisPoints = ({ netMinor, marginMinor }: Sums): number | null =>
  netMinor === 0 ? null : Math.round((10_000 * marginMinor) / netMinor);

/**
 * How many more of these baskets must be sold for their margin to be what it was, in basis points: none when it is no
 * lower; null when no number of them would do, for they earn nothing.
 */
export function breakEvenBasisPoints({ without, with: played }: Sides): number | null {
  if (played.marginMinor >= without.marginMinor) return 0;
  if (played.marginMinor <= 0) return null;
  return Math.ceil((10_000 * (without.marginMinor - played.marginMinor)) / played.marginMinor);
}
