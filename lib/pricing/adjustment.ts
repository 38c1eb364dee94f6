export const adjustmentKinds = ["percent", "amount", "set"] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/**
 * What is done to many prices at once: a share in basis points, an amount in cents or a price in cents; then an ending
 * in cents (90 is "… ,90"), or null to keep what comes out.
 */
export type Adjustment = Readonly<{ kind: AdjustmentKind; value: number; ending: number | null }>;

/** A price after an adjustment, in cents; never under one cent. The nearest price with the ending, the lower of two. */
export function adjusted(minor: number, { kind, value, ending }: Adjustment): number {
  const raw =
    kind === "percent" ? Math.round((minor * (10_000 + value)) / 10_000) : kind === "amount" ? minor + value : value;
  if (ending === null) return Math.max(raw, 1);
  const euros = Math.ceil((raw - ending) / 100 - 0.5);
  return Math.max(euros * 100 + ending, ending === 0 ? 100 : ending);
}
