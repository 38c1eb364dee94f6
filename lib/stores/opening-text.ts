import { dayKey, dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OpenState } from "./hours.ts";
import type { DayHours } from "./schema.ts";

/** "Ouvert jusqu’à 20 h", "Ouvre à 10 h", "Fermé, ouvre lundi 23 nov. à 10 h". */
export function openingText(state: OpenState, now: Date, locale: Locale): string {
  const t = translator(locale);
  if (state.open) return t("stores.opening.openUntil", { time: timeText(state.closesAt, locale) });
  if (!state.opensAt) return t("stores.opening.closed");
  const time = timeText(state.opensAt, locale);
  return dayKey(state.opensAt) === dayKey(now)
    ? t("stores.opening.opensToday", { time })
    : t("stores.opening.opensOn", { day: dayText(state.opensAt, locale), time });
}

/** "10 h à 19 h 30", or "Fermé". */
export function hoursText(hours: DayHours, locale: Locale): string {
  const t = translator(locale);
  if (!hours) return t("stores.opening.closed");
  return t("stores.opening.range", { from: minuteText(hours.opens, locale), to: minuteText(hours.closes, locale) });
}

/** Minutes after midnight as the wall clock says them: "9 h 30", "09:30". */
function minuteText(minute: number, locale: Locale): string {
  const hour = Math.floor(minute / 60);
  const rest = String(minute % 60).padStart(2, "0");
  if (locale === "en") return `${String(hour).padStart(2, "0")}:${rest}`;
  return rest === "00" ? `${hour}\u00A0h` : `${hour}\u00A0h\u00A0${rest}`;
}
