import type { Locale } from "#lib/kernel/locale";

/** A share in basis points with one decimal at most: "31,6 %". */
export const percentText = (basisPoints: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { style: "percent", maximumFractionDigits: 1 })
    .format(basisPoints / 10_000)
    .replaceAll("\u202F", "\u00A0");
