import { z } from "zod";
import type { Staged } from "./staged-rows.ts";

const count = z.int().min(0);
const cents = z.int().nullable();
const told = z.strictObject({
  count,
  /** The first of them, in the order of the file. */
  examples: z.array(z.strictObject({ line: count, sku: z.string(), takenMinor: cents, leftMinor: cents })),
});

/**
 * Prices that a file tells and an import does not take (decision 0017): those that the other shop strikes beside its own,
 * and those that it asks only for a while.
 */
export const leftPrices = z.strictObject({ struck: told.optional(), passing: told.optional() });
export type LeftPrices = z.infer<typeof leftPrices>;
export type LeftPriceKind = keyof LeftPrices;

const shown = 5;

/** What was left so far, with what more products leave. */
export function withLeft(before: LeftPrices, batch: readonly Staged[]): LeftPrices {
  const after = { ...before };
  for (const { line, draft } of batch)
    for (const { sku, priceMinor, leftPrice } of draft.variants) {
      if (!leftPrice) continue;
      const { count, examples } = after[leftPrice.kind] ?? { count: 0, examples: [] };
      const one = { line, sku, takenMinor: priceMinor, leftMinor: leftPrice.minor };
      after[leftPrice.kind] = { count: count + 1, examples: count < shown ? [...examples, one] : examples };
    }
  return after;
}

/** A price beside the one that is taken: struck when it is higher, passing when it is lower; else nothing. */
export function leftPrice(kind: LeftPriceKind, minor: number | null, taken: number | null) {
  if (!minor || !taken || minor < 0) return {};
  const tells = kind === "struck" ? minor > taken : minor < taken;
  return tells ? { leftPrice: { kind, minor } } : {};
}
