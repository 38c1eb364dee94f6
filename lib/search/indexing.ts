import { filterCount, type ListState, listQuery } from "./list-url.ts";

/** Facets whose pages people search for ("lampes bleues", "poêles 28 cm"): one value of one of them is a page of its own. */
const promoted = new Set(["brand", "colour", "material", "size", "diameter-cm", "capacity-ml", "light-source"]);

/** How search engines take an address of a list: the query of its canonical address, and whether they keep the page. */
export type Indexing = Readonly<{ canonical: string; indexed: boolean }>;

/**
 * A list, its further pages, and one value of a promoted facet are kept; another order, also a group's own, is the same list. Whatever else
 * narrows it (several filters, a price, a place, words) makes too many pages of the same few products: read, but not kept.
 */
export function indexingOf(state: ListState): Indexing {
  const [code, ...others] = Object.keys(state.facets);
  const isPromoted =
    code !== undefined && others.length === 0 && promoted.has(code) && state.facets[code]?.length === 1;
  const plain = filterCount(state) === (isPromoted ? 1 : 0) && !state.query;
  const { group: _, ...same } = state;
  return { canonical: listQuery(plain ? { ...same, sort: "relevance" } : same), indexed: plain };
}
