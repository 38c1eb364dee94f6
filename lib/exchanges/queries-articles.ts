import { inLocale, type Locale } from "#lib/kernel/locale";
import { type ArticleRow, articles, calledSo, ofProducts } from "./sql/articles.ts";

/** An article that may be had in exchange; `priceMinor` is its price for everybody, in cents. */
export type Article = Readonly<{
  sku: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  priceMinor: number;
  isAvailable: boolean;
}>;

/** The variants of these products. */
export const sistersOf = async (handles: readonly string[], locale: Locale): Promise<Article[]> =>
  handles.length === 0 ? [] : (await articles(ofProducts(handles), 40)).map((row) => shown(row, locale));

/** Articles by a part of their name, or by their reference. */
export async function articlesCalled(words: string, locale: Locale): Promise<Article[]> {
  const asked = words.replaceAll("\0", "").trim();
  return asked.length < 2 ? [] : (await articles(calledSo(asked), 12)).map((row) => shown(row, locale));
}

const shown = ({ sku, nameFr, nameEn, options, pictureFile, grossMinor, available }: ArticleRow, locale: Locale) => ({
  sku,
  name: inLocale({ fr: nameFr, en: nameEn }, locale),
  optionsText: (options ?? []).map((option) => inLocale(option, locale)).join(", "),
  pictureFile,
  priceMinor: grossMinor,
  isAvailable: available > 0,
});
