import type { Locale } from "./locale.ts";

/** "Allemagne", "Germany" of the two letters of a country; the letters themselves where nobody knows them. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
