import type { ListRequest, Sort } from "./schema.ts";
import { sorts } from "./schema.ts";

/** What the address of a list says: the request without the place it is asked from. */
export type ListState = Pick<
  ListRequest,
  "query" | "category" | "facets" | "price" | "availableAt" | "soon" | "group" | "sort" | "page"
>;

/** As Next gives `searchParams`: a key sent twice is an array. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Keys with a meaning of their own; every other key of the right shape is a facet code. One set for both languages. */
const reserved = new Set(["q", "rayon", "prix", "magasin", "retrait", "pour", "tri", "page"]);
/** A department or a category that a search is kept to. */
const path = /^[a-z0-9-]{1,60}(\/[a-z0-9-]{1,60}){0,2}$/;
const groupCode = /^[a-z0-9-]{1,64}$/;
const facetCode = /^[a-z][a-z0-9_-]{0,39}$/;
/** Keys that mail and advertising tools add to links, and staff to see another hour; they filter nothing. */
const unread = /^(utm_|gclid$|fbclid$|msclkid$|mc_|asof$|draft$)/;

/** What one address may ask for (DOS-01). The rest is ignored. */
const caps = { facets: 10, values: 50, page: 100, query: 200, value: 80, price: 10_000_000 };

/** Reads an address. Whatever it cannot understand, it leaves out: a list never fails on its address. */
export function parseListState(params: SearchParams): ListState {
  const query = first(params.q).trim().slice(0, caps.query).toWellFormed();
  const category = first(params.rayon);
  const price = parsePrice(params.prix);
  const availableAt = first(params.magasin);
  const isPlace = /^[A-Za-z0-9-]{1,12}$/.test(availableAt);
  const group = first(params.pour);
  const sort = first(params.tri) as Sort;
  const page = Number(first(params.page));
  return {
    ...(query && { query }),
    ...(query && path.test(category) && { category }),
    facets: parseFacets(params),
    ...(price && { price }),
    ...(isPlace && { availableAt }),
    ...(isPlace && availableAt !== "online" && first(params.retrait) === "1h" && { soon: true }),
    ...(groupCode.test(group) && { group }),
    sort: sorts.includes(sort) ? sort : "relevance",
    page: Number.isInteger(page) ? Math.min(Math.max(page, 1), caps.page) : 1,
  };
}

/** The query string of a state, "" or "?…". Sorted, so that one list has one address. */
export function listQuery(state: ListState): string {
  const pairs: [string, string][] = [];
  if (state.query) pairs.push(["q", state.query]);
  if (state.query && state.category) pairs.push(["rayon", state.category]);
  for (const code of Object.keys(state.facets).sort())
    pairs.push([code, [...(state.facets[code] ?? [])].sort().map(encodeURIComponent).join(",")]);
  if (state.price) pairs.push(["prix", `${euros(state.price.min)}-${euros(state.price.max)}`]);
  if (state.availableAt) pairs.push(["magasin", state.availableAt]);
  if (state.soon) pairs.push(["retrait", "1h"]);
  if (state.group) pairs.push(["pour", state.group]);
  if (state.sort !== "relevance") pairs.push(["tri", state.sort]);
  if (state.page && state.page > 1) pairs.push(["page", String(state.page)]);
  const text = pairs.map(([key, value]) => `${key}=${key === "q" ? encodeURIComponent(value) : value}`).join("&");
  return text && `?${text}`;
}

/** Adds or takes away a value of a facet, and goes back to the first page. */
export function toggleFacet(state: ListState, code: string, value: string): ListState {
  const { [code]: values = [], ...others } = state.facets;
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...state, facets: next.length ? { ...others, [code]: next } : others, page: 1 };
}

/** A search kept to a department or a category, or in the whole shop again. */
export const within = ({ category: _, ...state }: ListState, category: string | null): ListState => ({
  ...state,
  ...(category && { category }),
  page: 1,
});

/** The same list without its price bounds. */
export const withoutPrice = ({ price: _, ...state }: ListState): ListState => ({ ...state, page: 1 });

/** The list in one place (a store code, "online"), or everywhere when that place is already chosen or null. */
export function toggleAvailability({ availableAt, soon: _, ...state }: ListState, place: string | null): ListState {
  return { ...state, ...(place && place !== availableAt && { availableAt: place }), page: 1 };
}

/** The same store with all it has, or only with what can be collected within the hour. */
export const toggleSoon = ({ soon, ...state }: ListState): ListState => ({
  ...state,
  ...(!soon && { soon: true }),
  page: 1,
});

/** Asked for in place of a group: the order that everybody sees. */
const everybody = "tous";

/** The list as everybody sees it, also whoever is in a group with an order of its own. */
export const forEverybody = (state: ListState): ListState => ({ ...state, group: everybody, page: 1 });

/** The same words and order without any filter. */
export const withoutFilters = ({ query, group, sort }: ListState): ListState => ({
  ...(query && { query }),
  facets: {},
  ...(group && { group }),
  sort,
  page: 1,
});

/** How many filters are applied; what a "filters" button counts. */
export const filterCount = (state: ListState): number =>
  Object.values(state.facets).reduce((count, values) => count + values.length, 0) +
  (state.query && state.category ? 1 : 0) +
  (state.price ? 1 : 0) +
  (state.availableAt ? 1 : 0) +
  (state.soon ? 1 : 0);

/** The pairs a GET form must repeat, as hidden fields, for the keys it does not set itself. */
export function keptPairs(state: ListState, ...ownKeys: string[]): [string, string][] {
  return [...new URLSearchParams(listQuery({ ...state, page: 1 }))].filter(([key]) => !ownKeys.includes(key));
}

const isFacet = (key: string) =>
  facetCode.test(key) && !reserved.has(key) && !unread.test(key) && !Object.hasOwn(Object.prototype, key);

function parseFacets(params: SearchParams): Record<string, string[]> {
  const facets: Record<string, string[]> = {};
  let room = caps.values;
  for (const code of Object.keys(params)) {
    if (!isFacet(code)) continue;
    const values = [...new Set(all(params[code]).flatMap((text) => text.split(",")))]
      .filter((value) => value && value.length <= caps.value)
      .slice(0, room);
    if (values.length === 0 || Object.keys(facets).length === caps.facets) continue;
    facets[code] = values.sort();
    room -= values.length;
  }
  return facets;
}

/** "20-50", "20-", "-50" in euros; or the two fields of a form, sent as the same key twice. */
function parsePrice(param: SearchParams[string]): { min: number | null; max: number | null } | null {
  const parts = all(param);
  const [low, high] = parts.length > 1 ? parts : (parts[0] ?? "").split("-");
  const min = cents(low);
  const max = cents(high);
  if (min === null && max === null) return null;
  return min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };
}

function cents(text: string | undefined): number | null {
  const value = (text ?? "").trim().replace(",", ".");
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(value)) return null;
  return Math.min(Math.round(Number(value) * 100), caps.price);
}

const euros = (minor: number | null) => (minor === null ? "" : String(minor / 100));
const all = (param: SearchParams[string]): readonly string[] =>
  param === undefined ? [] : typeof param === "string" ? [param] : param;
const first = (param: SearchParams[string]): string => all(param)[0] ?? "";
