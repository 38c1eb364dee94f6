import type { Locale } from "./locale.ts";

/** "1 233", "1,233". */
export const countText = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB").format(count);
