import type { Locale } from "#lib/kernel/locale";

/** 2000 → "20 %", 550 → "5,5 %". */
export const rateText = (basisPoints: number, locale: Locale): string =>
  `${(basisPoints / 100).toLocaleString(locale === "fr" ? "fr-FR" : "en-GB")}${locale === "fr" ? "\u00A0" : ""}%`;
