import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Units as each language writes them, where it does not write them like the other. */
const units: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  Go: { fr: "Go", en: "GB" },
  '"': { fr: "pouces", en: "inches" },
};

/** A unit beside a label: "Go", "mois", "cm". */
export const unitText = (unit: string, locale: Locale): string =>
  unit === "months" ? translator(locale)("specs.unit.months") : (units[unit]?.[locale] ?? unit);

const day = /^\d{4}-\d\d-\d\d$/;

/** The value of a characteristic as people read it: "Oui", "40 h", "8 L", "10 mois". Codes keep their own labels. */
export function valueText(value: string | number | boolean, unit: string | null, locale: Locale): string {
  const t = translator(locale);
  if (typeof value === "boolean") return t(value ? "specs.yes" : "specs.no");
  if (unit === "months") return t("specs.months", { count: Number(value) });
  if (unit === "ml" && Number(value) >= 1000) return `${numberText(Number(value) / 1000, locale)}\u00A0L`;
  if (typeof value === "string" && day.test(value)) return dateText(new Date(`${value}T12:00:00Z`), locale);
  const figure = typeof value === "number" ? numberText(value, locale) : value;
  return unit ? `${figure}\u00A0${unitText(unit, locale)}` : figure;
}

/** "4,2" or "4.2", thousands with a no-break space in French. */
export const numberText = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: 2 })
    .format(value)
    .replaceAll("\u202F", "\u00A0");
