import type { FacetView } from "#lib/search/schema";

/** A facet value that stands over the list as well as in its place in the panel (ux S18). */
export type PromotedValue = Readonly<{ code: string; value: string; label: string; count: number; selected: boolean }>;

/**
 * The few values that narrow this list best: one a facet, the one that comes nearest to half of what is left, so that
 * a tap always takes much away and always leaves something. Those already chosen come first. Brand and colour are
 * left out: people look for theirs, they do not take the most common one.
 */
export function promotedValues(facets: readonly FacetView[], total: number, limit = 4): PromotedValue[] {
  const eligible = facets.filter(({ code }) => code !== "brand" && code !== "colour" && code !== "category");
  const flat = eligible.map(({ code, values }) => values.map((value) => ({ code, ...value })));
  const chosen = flat.flat().filter(({ selected }) => selected);
  const distance = ({ count }: { count: number }) => Math.abs(count - total / 2);
  const narrowing = flat
    .filter((values) => !values.some(({ selected }) => selected))
    .flatMap((values) =>
      values
        .filter(({ count }) => count > 0 && count < total)
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, 1),
    )
    .sort((a, b) => distance(a) - distance(b));
  return [...chosen, ...narrowing].slice(0, limit);
}
