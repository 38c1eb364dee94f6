import { dayKey, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** "jusqu’à 17 h 40", "jusqu’au lun. 23 nov. à 11 h". */
export function untilText(until: Date, now: Date, locale: Locale): string {
  const t = translator(locale);
  const time = timeText(until, locale);
  return dayKey(until) === dayKey(now)
    ? t("reservations.reserve.untilToday", { time })
    : t("reservations.reserve.until", { day: shortDayText(until, locale), time });
}
