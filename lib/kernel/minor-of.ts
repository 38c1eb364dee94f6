import type { Locale } from "./locale.ts";

/** "1 290,50" or "1290.50" as cents; NaN for anything that is not an amount with at most two decimals. */
export function minorOf(typed: unknown): number {
  const text = String(typed ?? "")
    .replace(/[\s\u00A0\u202F€]/g, "")
    .replace(",", ".");
  const [, euros, cents = ""] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return euros === undefined ? Number.NaN : Number(euros) * 100 + Number(cents.padEnd(2, "0"));
}

/** "1290,00": cents as they are typed into a field. */
export const typedText = (minor: number, locale: Locale): string =>
  (minor / 100).toFixed(2).replace(".", locale === "fr" ? "," : ".");
