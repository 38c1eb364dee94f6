import { measureText } from "#lib/catalogue/measure-text";
import { dayText, timeText } from "#lib/kernel/date-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { unitPrice } from "#lib/pricing/unit-price";
import type { Measured } from "./schema.ts";
import type { LoadedLine } from "./sql/lines.ts";

/**
 * What is said of a line beside the choices its buyer made among the product's own: what it bears, how worn it is, what
 * one unit of it is, when it takes place unless its choice of session says so. It goes with the line onto the order, the pick list and the invoice.
 */
export function detailsOf(line: LoadedLine, locale: Locale): string[] {
  const {
    saleTerms: { condition, engraved, byMeasure, rhythm } = {},
    wording,
    measure,
    measureUnit,
    takesPlaceAt,
  } = line;
  const t = translator(locale);
  const at = takesPlaceAt && !line.optionsText ? new Date(takesPlaceAt) : null;
  return [
    ...(engraved && wording
      ? [t("kinds.engraved", { label: inLocale({ fr: engraved.labelFr, en: engraved.labelEn }, locale), wording })]
      : []),
    ...(condition ? [t("kinds.used", { condition: t(`kinds.condition.${condition}`) })] : []),
    ...(byMeasure && measure && measureUnit
      ? [t("kinds.each", { measure: measureText(measure, measureUnit, locale) })]
      : []),
    ...(rhythm ? [t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every })] : []),
    ...(at ? [t("kinds.takesPlace", { day: dayText(at, locale), time: timeText(at, locale) })] : []),
  ];
}

/** So much of what is weighed or cut as the line has together, with its price a unit (law L2); null for what is counted. */
export function measuredOf(line: LoadedLine, unitMinor: number, locale: Locale): Measured | null {
  const { saleTerms, measure, measureUnit, quantity } = line;
  if (!saleTerms?.byMeasure || !measure || !measureUnit) return null;
  const text = measureText(measure * quantity, measureUnit, locale);
  return { text, unitPrice: unitPrice(unitMinor, measure, measureUnit) };
}
