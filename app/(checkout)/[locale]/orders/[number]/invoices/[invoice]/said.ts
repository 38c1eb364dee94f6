import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";

/** Says a thing in French, and in English beside it for whoever ordered in English (law L34). */
export type Say = (words: (t: Translator, locale: Locale) => string) => string;

export const sayFor =
  (locale: Locale): Say =>
  (words) => {
    const french = words(translator("fr"), "fr");
    const beside = locale === "fr" ? french : words(translator(locale), locale);
    return beside === french ? french : `${french} · ${beside}`;
  };

/** A day "2026-11-22". */
export const dayOn = (day: string, locale: Locale): string => dateText(new Date(`${day}T12:00:00Z`), locale);
