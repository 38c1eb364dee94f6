import type { FacetView } from "./schema.ts";

/** A facet value that stands over the list as well as in its place in the panel (ux S18). */
export type PromotedValue = FacetView["values"][number] & Readonly<{ code: string; facet: string }>;

/** People look for their own brand, colour or size; they do not take the most common one. */
const personal = new Set(["brand", "size", "colour", "finish"]);

/** A list this short is read faster than it is filtered. */
const fewest = 8;

/**
 * The few values that narrow this list best: one a facet, the one that comes nearest to half of what is left, so that
 * a tap always takes much away and always leaves something. Those already chosen come first.
 */
export function promotedValues(facets: readonly FacetView[], total: number, limit = 4): PromotedValue[] {
  const eligible = facets
    .filter(({ code }) => !personal.has(code))
    .map(({ code, label, values }) => values.map((value) => ({ code, facet: label, ...value })));
  const chosen = eligible.flat().filter(({ selected }) => selected);
  if (total < fewest) return chosen;
  const fromHalf = ({ count }: PromotedValue) => Math.abs(count - total / 2);
  const nearestHalf = (a: PromotedValue, b: PromotedValue) => fromHalf(a) - fromHalf(b);
  const narrowing = eligible
    .filter((values) => !values.some(({ selected }) => selected))
    .flatMap((values) =>
      values
        .filter(({ value, count }) => value !== "false" && count > 0 && count < total)
        .sort(nearestHalf)
        .slice(0, 1),
    )
    .sort(nearestHalf);
  return [...chosen, ...narrowing].slice(0, limit);
}
