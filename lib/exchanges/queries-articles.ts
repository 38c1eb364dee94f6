import { warehouse } from "#lib/inventory/schema";
import { inLocale, type Locale } from "#lib/kernel/locale";
import type { Article } from "./schema.ts";
import { type ArticleRow, articles, calledSo, ofProducts } from "./sql/articles.ts";

/** The variants of these products, as far as they are at a place. */
export const sistersOf = async (handles: readonly string[], locale: Locale, at = warehouse): Promise<Article[]> =>
  handles.length === 0 ? [] : (await articles(ofProducts(handles), at, 40)).map((row) => shown(row, locale));

/** Articles by a part of their name, or by their reference. */
export async function articlesCalled(words: string, locale: Locale, at = warehouse): Promise<Article[]> {
  const asked = words.replaceAll("\0", "").trim();
  return asked.length < 2 ? [] : (await articles(calledSo(asked), at, 12)).map((row) => shown(row, locale));
}

const shown = ({ sku, nameFr, nameEn, options, pictureFile, grossMinor, available }: ArticleRow, locale: Locale) => ({
  sku,
  name: inLocale({ fr: nameFr, en: nameEn }, locale),
  optionsText: (options ?? []).map((option) => inLocale(option, locale)).join(", "),
  pictureFile,
  priceMinor: grossMinor,
  isAvailable: available > 0,
});
