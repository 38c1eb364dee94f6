import type { Locale } from "./locale.ts";
import type { Currency, Money } from "./money.ts";

/** How a language writes a currency: what stands before and after the figures, between thousands and before the cents. */
type Style = Readonly<{ before: string; after: string; group: string; decimal: string; minus: string }>;

const styles = new Map<string, Style>();

/** "1 290,00 €" or "€1,290.00". No font of ours has U+202F, so French thousands take the no-break space U+00A0. */
export function moneyText({ minor, currency }: Money, locale: Locale): string {
  const key = `${locale}${currency}`;
  const style = styles.get(key) ?? styleOf(locale, currency);
  styles.set(key, style);
  const { before, after, group, decimal, minus } = style;
  const cents = Math.abs(minor);
  const figures = String(cents).padStart(3, "0");
  const units = figures.slice(0, -2);
  const grouped = units.length > 3 ? units.replace(/\B(?=(?:\d{3})+$)/g, group) : units;
  return `${minor < 0 ? minus : ""}${before}${grouped}${decimal}${figures.slice(-2)}${after}`;
}

/** Intl knows it, and is asked once: carts, pages and verdicts write many amounts, and Intl is slow to write each. */
function styleOf(locale: Locale, currency: Currency): Style {
  const format = new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { style: "currency", currency });
  const parts = format.formatToParts(-1_234.5);
  const first = parts.findIndex(({ type }) => type === "integer");
  const last = parts.findIndex(({ type }) => type === "fraction");
  const text = (some: typeof parts) => some.map(({ value }) => value.replaceAll("\u202F", "\u00A0")).join("");
  const only = (wanted: string) => text(parts.filter(({ type }) => type === wanted));
  return {
    before: text(parts.slice(0, first).filter(({ type }) => type !== "minusSign")),
    after: text(parts.slice(last + 1)),
    group: only("group"),
    decimal: only("decimal"),
    minus: only("minusSign"),
  };
}
