import type { Locale } from "./locale.ts";
import type { Money } from "./money.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** "1 290,00 €" or "€1,290.00". No font of ours has U+202F, so French thousands take the no-break space U+00A0. */
export function moneyText({ minor, currency }: Money, locale: Locale): string {
  const key = `${locale}${currency}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { style: "currency", currency });
  formats.set(key, format);
  return format.format(minor / 100).replaceAll("\u202F", "\u00A0");
}
