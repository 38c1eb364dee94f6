import type { Locale } from "#lib/kernel/locale";
import { SearchField } from "./search-field.tsx";
import { searchWords } from "./search-words.ts";

/** The search of the shop: a plain GET form, to which suggestions come once somebody goes to it. */
export const SearchBox = ({ locale }: { locale: Locale }) => (
  <SearchField action={`/${locale}/search`} locale={locale} words={searchWords(locale)} />
);
