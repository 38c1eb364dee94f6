import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { Suggestions } from "#lib/search/schema";
import type { GroupCode } from "./search-words.ts";

/** One line under the search field: what it says and where it leads. */
export type Suggestion = Readonly<{ label: string; href: string; picture?: string | null; price?: string }>;
export type SuggestionGroup = Readonly<{ code: GroupCode; items: readonly Suggestion[] }>;

export const searchHref = (action: string, query: string): string => `${action}?q=${encodeURIComponent(query)}`;

/** The five groups in the order they are read; those with nothing to say are left out. */
export function suggestionGroups(found: Suggestions, action: string, locale: Locale): SuggestionGroup[] {
  const at = (path: string) => `/${locale}/${path}`;
  const groups: SuggestionGroup[] = [
    { code: "queries", items: found.queries.map((query) => ({ label: query, href: searchHref(action, query) })) },
    { code: "categories", items: found.categories.map(({ path, name }) => ({ label: name, href: at(`c/${path}`) })) },
    { code: "stores", items: found.stores.map(({ slug, name }) => ({ label: name, href: at(`stores/${slug}`) })) },
    { code: "pages", items: found.pages.map(({ path, name }) => ({ label: name, href: at(path.replace(/^\//, "")) })) },
    {
      code: "products",
      items: found.products.map(({ handle, name, picture, priceMinor }) => ({
        label: name,
        href: at(`p/${handle}`),
        picture,
        price: moneyText(money(priceMinor), locale),
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
