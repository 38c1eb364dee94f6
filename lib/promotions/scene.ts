import type { Basket, BasketLine } from "./schema.ts";

/** A line as a promotion meets it: what earlier ones have left of it, and whether the catalogue lane has reduced it. */
export type Standing = Readonly<{ line: BasketLine; leftMinor: number; reduced: boolean }>;

/** The basket at the moment a promotion looks at it. */
export type Scene = Readonly<{
  basket: Basket;
  lines: readonly Standing[];
  /** What is left of the delivery, asked for only by those who care. */
  delivery: () => Readonly<{ minor: number; method: string }> | null;
  now: Date;
}>;

/** What a benefit would give; floors and budgets are the engine's care. */
export type Grant = Readonly<{
  /** Off each line of the scene, in cents, in their order. */
  off?: readonly number[];
  /** An amount for the engine to share by the bases. */
  sharedMinor?: number;
  /** By these it is shared, and what a floor refuses on one line is taken off the others, never more than each (rule 5.1). */
  bases?: readonly number[];
  deliveryMinor?: number;
  /** Articles to give that are not in the basket. */
  gifts?: readonly Readonly<{ sku: string; quantity: number }>[];
}>;

export const amountOf = (lines: readonly Standing[]): number =>
  lines.reduce((sum, { leftMinor }) => sum + leftMinor, 0);
export const quantityOf = (lines: readonly Standing[]): number =>
  lines.reduce((sum, { line }) => sum + line.quantity, 0);
