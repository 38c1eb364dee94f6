import { shortDayText, timeText } from "#lib/kernel/date-text";
import { minuteOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** "du ven. 27 nov. au lun. 30 nov.": hours are told where they are not midnight. */
export function periodText(from: Date | null, until: Date | null, locale: Locale): string {
  const t = translator(locale);
  if (from && until) return t("promotions.period.between", { from: when(from, locale), until: when(until, locale) });
  if (from) return t("promotions.period.from", { from: when(from, locale) });
  return until ? t("promotions.period.until", { until: when(until, locale) }) : t("promotions.period.always");
}

const when = (at: Date, locale: Locale): string =>
  minuteOf(at) === 0 ? shortDayText(at, locale) : `${shortDayText(at, locale)} ${timeText(at, locale)}`;
