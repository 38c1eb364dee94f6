import type { Pin, Rule } from "./schema.ts";

/** The rule one place up (-1) or down (1); the first and the last stay where they are. */
export function movedRule(rules: readonly Rule[], id: string, by: -1 | 1): readonly Rule[] {
  const from = rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [rules[from], rules[from + by]];
  return rule && other ? rules.with(from, other).with(from + by, rule) : rules;
}

/**
 * A row of products with one of them at a place (from 1). Whoever drops it below the last has what stood between in the row
 * as well (`before`: the products above that place, as they were seen), for it stands there only if they do.
 */
export function placedAt(
  row: readonly string[],
  productId: string,
  place: number,
  before: readonly string[] = [],
): readonly string[] {
  const others = row.filter((id) => id !== productId);
  const between = before.filter((id) => id !== productId && !others.includes(id));
  const head = [...others, ...between].slice(0, Math.max(place - 1, others.length));
  return head.toSpliced(place - 1, 0, productId);
}

/** The pins with a product placed among them; each keeps its note. */
export function pinnedAt(
  pins: readonly Pin[],
  productId: string,
  place: number,
  before: readonly string[] = [],
): readonly Pin[] {
  const known = new Map(pins.map((pin) => [pin.productId, pin]));
  return placedAt([...known.keys()], productId, place, before).map(
    (id) => known.get(id) ?? { productId: id, note: "" },
  );
}
