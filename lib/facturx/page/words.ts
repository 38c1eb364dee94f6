import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";

/** French first, by law, and English beside it where the invoice is for somebody who reads that (law L34). */
export type Words = readonly [french: string, beside: string | null];

/** Says one thing in the languages of an invoice. */
export type Say = (words: (t: Translator, locale: Locale) => string) => Words;

export const sayFor =
  (locale: Locale): Say =>
  (words) => [words(translator("fr"), "fr"), locale === "fr" ? null : words(translator(locale), locale)];

/** Both on one line. */
export const inOne = ([french, beside]: Words): string =>
  beside === null || beside === french ? french : `${french} · ${beside}`;

/** "22 novembre 2026" on one line, of "2026-11-22": at noon it is the same day all over Europe. */
export const dayText = (day: string): string => dateText(new Date(`${day}T12:00:00Z`), "fr").replaceAll(" ", "\u00A0");

/** "20 %", "5,5 %" of basis points. */
export const rateText = (basisPoints: number): string => `${String(basisPoints / 100).replace(".", ",")}\u00A0%`;
