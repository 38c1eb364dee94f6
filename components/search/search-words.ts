import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What the search field and its suggestions say; made by the server, so that no message travels with the script. */
export type SearchWords = Readonly<{
  label: string;
  placeholder: string;
  submit: string;
  suggestions: string;
  forget: string;
  /** With {query} to fill. */
  seeAll: string;
  groups: Readonly<Record<GroupCode, string>>;
}>;

export type GroupCode = "recent" | "queries" | "categories" | "products" | "stores" | "pages";

export function searchWords(locale: Locale): SearchWords {
  const t = translator(locale);
  return {
    label: t("list.search.label"),
    placeholder: t("list.search.placeholder"),
    submit: t("list.search.submit"),
    suggestions: t("list.suggestions.label"),
    forget: t("list.suggestions.forget"),
    seeAll: t("list.suggestions.seeAll", { query: "{query}" }),
    groups: {
      recent: t("list.suggestions.recent"),
      queries: t("list.suggestions.queries"),
      categories: t("list.suggestions.categories"),
      products: t("list.suggestions.products"),
      stores: t("list.suggestions.stores"),
      pages: t("list.suggestions.pages"),
    },
  };
}
