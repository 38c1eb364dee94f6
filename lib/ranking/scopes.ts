import type { Locale } from "#lib/kernel/locale";
import { houseRules } from "./house-rules.ts";
import type { RankingContent } from "./schema.ts";

/** Which lists a ranking orders: the whole shop's, those of a category or department, those narrowed to a store; or what a query finds. */
export type Scope = "shop" | `category:${string}` | `store:${string}` | `query:${Locale}:${string}`;

/** The scope of what a query finds; its words as the search reads them. */
export const queryScope = (locale: Locale, words: string): Scope => `query:${locale}:${words}`;

/** The language and the words of such a scope; null for all others. */
export function queryOf(scope: Scope): Readonly<{ locale: Locale; query: string }> | null {
  const [kind, locale, query] = scope.split(":");
  return kind === "query" && query ? { locale: locale as Locale, query } : null;
}

/** A list, by what it shows. */
export type Shelf = Readonly<{ category?: string | undefined; availableAt?: string | undefined }>;

/** The rankings that may order a list, the nearest first. Whoever looks at one store sees that store's order. */
export function scopesFor({ category, availableAt }: Shelf): Scope[] {
  const department = category?.split("/")[0];
  return [
    ...(availableAt && availableAt !== "online" ? [`store:${availableAt}` as const] : []),
    ...(category?.includes("/") ? [`category:${category}` as const] : []),
    ...(department ? [`category:${department}` as const] : []),
    "shop",
  ];
}

export type Rankings = ReadonlyMap<Scope, RankingContent>;

/** The one that orders a list: the nearest there is, or the rules of the house. */
export function rankingFor(shelf: Shelf, rankings: Rankings): RankingContent {
  const scope = scopesFor(shelf).find((one) => rankings.has(one));
  return (scope && rankings.get(scope)) ?? houseRules;
}

/** The list that shows a ranking best: where it is tried. */
export function shelfOf(scope: Scope): Shelf {
  const [kind, key] = scope.split(":");
  return kind === "category" ? { category: key } : kind === "store" ? { availableAt: key } : {};
}
