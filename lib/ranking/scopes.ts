import type { Locale } from "#lib/kernel/locale";
import { houseRules } from "./house-rules.ts";
import type { RankingContent } from "./schema.ts";

/**
 * Which lists a ranking orders: the whole shop's, those of a category or department, those narrowed to a store, those of a
 * group of customers; or what a query finds.
 */
export type Scope = "shop" | `category:${string}` | `store:${string}` | `group:${string}` | `query:${Locale}:${string}`;

/** The scope of the lists of a group of customers: "club", "companies". */
export const groupScope = (group: string): Scope => `group:${group}`;

/** The scope of what a query finds; its words as the search reads them. */
export const queryScope = (locale: Locale, words: string): Scope => `query:${locale}:${words}`;

/** The language and the words of such a scope; null for all others. */
export function queryOf(scope: Scope): Readonly<{ locale: Locale; query: string }> | null {
  const [kind, locale, query] = scope.split(":");
  return kind === "query" && query ? { locale: locale as Locale, query } : null;
}

/** A list, by what it shows and to whom. */
export type Shelf = Readonly<{
  category?: string | undefined;
  availableAt?: string | undefined;
  group?: string | undefined;
}>;

/** The rankings that may order a list, the nearest first. Whoever looks at one store sees that store's order. */
export function scopesFor({ category, availableAt, group }: Shelf): Scope[] {
  const department = category?.split("/")[0];
  return [
    ...(availableAt && availableAt !== "online" ? [`store:${availableAt}` as const] : []),
    ...(group ? [groupScope(group)] : []),
    ...(category?.includes("/") ? [`category:${category}` as const] : []),
    ...(department ? [`category:${department}` as const] : []),
    "shop",
  ];
}

export type Rankings = ReadonlyMap<Scope, RankingContent>;

/** Which of them orders a list: the nearest; null where the rules of the house do. */
export const orderingScope = (shelf: Shelf, rankings: Rankings): Scope | null =>
  scopesFor(shelf).find((one) => rankings.has(one)) ?? null;

/** The one that orders a list: the nearest there is, or the rules of the house. */
export function rankingFor(shelf: Shelf, rankings: Rankings): RankingContent {
  const scope = orderingScope(shelf, rankings);
  return (scope && rankings.get(scope)) ?? houseRules;
}

/** The list that shows a ranking best: where it is tried. */
export function shelfOf(scope: Scope): Shelf {
  const [kind, key] = scope.split(":");
  if (kind === "category") return { category: key };
  if (kind === "store") return { availableAt: key };
  return kind === "group" ? { group: key } : {};
}
