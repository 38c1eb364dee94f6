import type { Locale } from "./locale.ts";

/** "1 233", "1,233". No font of ours has U+202F, so French thousands take the no-break space U+00A0. */
export const countText = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB").format(count).replaceAll("\u202F", "\u00A0");
