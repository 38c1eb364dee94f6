import type { Locale } from "#lib/kernel/locale";
import { stockWords } from "../admin/(rooms)/stock/stock-words";

/** What the stock forms of the counter say; a field that is refused says why itself. */
export function stockFormWords(locale: Locale) {
  const { refusals, problems } = stockWords(locale);
  return { refusals, problems: { ...refusals, ...problems } };
}
