import type { Locale } from "./locale.ts";

/** "2,1" or "2.1": a figure that is an estimate, to one place behind the comma unless said. */
export const decimalText = (value: number, locale: Locale, places = 1): string =>
  new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: places })
    .format(value)
    .replaceAll("\u202F", "\u00A0");
