import type { ProductCard } from "#lib/catalogue/schema";

export const sorts = ["relevance", "price-asc", "price-desc", "newest"] as const;
export type Sort = (typeof sorts)[number];

/** What a list is asked for. The URL, the API and the admin all come down to this. */
export type ListRequest = Readonly<{
  locale: "fr" | "en";
  /** Free text: words, SKU, EAN. */
  query?: string;
  /** "maison-deco" or "maison-deco/luminaires". */
  category?: string;
  /** OR inside a facet, AND across facets: { colour: ["cobalt", "brick"] }. */
  facets: Readonly<Record<string, readonly string[]>>;
  price?: Readonly<{ min: number | null; max: number | null }>;
  /** A store code, or "online". */
  availableAt?: string;
  /** Only what that store surely has, to be collected within the hour of its being open. */
  soon?: true;
  /** The group of customers in whose order the list is asked for, where there is no text: "club". */
  group?: string;
  sort: Sort;
  limit: number;
  /** 1 to 100 in pages; the API goes on by cursor instead. */
  page?: number;
  cursor?: string;
}>;

export type FacetView = Readonly<{
  code: string;
  label: string;
  values: readonly Readonly<{
    value: string;
    label: string;
    swatch: string | null;
    count: number;
    selected: boolean;
  }>[];
}>;

type Shelf = Readonly<{ path: string; name: string }>;

export type ListResult = Readonly<{
  items: readonly ProductCard[];
  /** Handles of those that merchants pinned in this list. */
  pinned: readonly string[];
  total: number;
  /** True when `total` is a lower bound ("500+"). */
  totalIsFloor: boolean;
  facets: readonly FacetView[];
  /** Where what was searched stands, and the department or category it is kept to; null where nothing is searched. */
  shelves: Readonly<{ chosen: Shelf | null; choices: readonly (Shelf & Readonly<{ count: number }>)[] }> | null;
  /** Lowest and highest price of the list without its price filter, in cents. */
  priceRange: Readonly<{ min: number; max: number }> | null;
  /** In the store that was asked: all there is, and what can be collected within the hour. */
  inStore: Readonly<{ all: number; soon: number }> | null;
  /** The group of customers whose own order this is; null where it is everybody's. */
  orderedFor: Readonly<{ code: string; name: string }> | null;
  nextCursor: string | null;
  pageCount: number;
  /** What was searched instead, when the words were misspelt. */
  correctedQuery: string | null;
  /** Not null when no product has every word that was searched: the words that none has at all, and were left out. */
  leftOut: readonly string[] | null;
  /** Where merchants lead whoever searches this: a path of the shop under its language. */
  leadsTo: string | null;
}>;

export type Suggestions = Readonly<{
  queries: readonly string[];
  categories: readonly Readonly<{ path: string; name: string }>[];
  products: readonly Readonly<{ handle: string; name: string; picture: string | null; priceMinor: number }>[];
  stores: readonly Readonly<{ slug: string; name: string }>[];
  pages: readonly Readonly<{ path: string; name: string }>[];
}>;
