import { conditions } from "./conditions/registry.ts";
import type { BasketLine, Clause, PublishedPromotion } from "./schema.ts";
import { choosing, selection } from "./selection.ts";

/**
 * How far a basket is on the way to a promotion that asks for an amount or a number of articles, 0 to 1; null when it
 * asks for neither. For telling only those that are nearly had.
 */
export function nearness({ conditions: clauses }: PublishedPromotion, lines: readonly BasketLine[]): number | null {
  const parts = clauses.flatMap((clause) => partOf(clause, lines) ?? []);
  return parts.length > 0 ? Math.min(...parts) : null;
}

function partOf({ kind, settings }: Clause, lines: readonly BasketLine[]): number | null {
  if (kind !== "basketReaches" && kind !== "quantityReaches") return null;
  const asked = Object(conditions[kind]?.settings.parse(settings));
  const chosen = lines.filter(choosing(selection.parse(asked.articles)));
  return kind === "basketReaches"
    ? sum(chosen.map(({ listMinor, quantity }) => listMinor * quantity)) / asked.minor
    : sum(chosen.map(({ quantity }) => quantity)) / asked.quantity;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
