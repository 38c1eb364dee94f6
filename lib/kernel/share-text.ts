import type { Locale } from "./locale.ts";

/** "17,0 %", "17.0%": tenths of a percent, the same in every browser. */
export function perMilleText(perMille: number, locale: Locale): string {
  const figure = (Math.abs(perMille) / 10).toFixed(1);
  return `${perMille < 0 ? "−" : ""}${locale === "fr" ? `${figure.replace(".", ",")}\u00A0` : figure}%`;
}

/** "+5,0 %": how much more or less `to` is than `from`. */
export function differenceText(from: number, to: number, locale: Locale): string {
  const perMille = Math.round((1000 * (to - from)) / from);
  return `${perMille > 0 ? "+" : ""}${perMilleText(perMille, locale)}`;
}

/** "4,1" / "4.1": tenths of anything. */
export function tenthsText(tenths: number, locale: Locale): string {
  const figure = (tenths / 10).toFixed(1);
  return locale === "fr" ? figure.replace(".", ",") : figure;
}
