import { dayText } from "#lib/kernel/date-text";
import { addDays, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { staleFrom } from "#lib/platform/page-scope";
import { hoursOn } from "#lib/stores/hours";
import { hoursText } from "#lib/stores/opening-text";
import type { StoreView } from "#lib/stores/schema";

/** The hours of the seven days, Monday first. */
export const weekTexts = (store: StoreView, locale: Locale): string[] =>
  store.week.map((hours) => hoursText(hours, locale));

/** Today's place in the week, Monday is 0; the page that marks it lives until midnight. */
export function todayIndex(now: Date): number {
  const today = dayOf(now);
  staleFrom(instantOf(addDays(today, 1), 0));
  return weekdayOf(today) - 1;
}

/** "Demain de 10 h à 13 h". */
export function tomorrowText(store: StoreView, now: Date, locale: Locale): string {
  const t = translator(locale);
  const hours = hoursOn(store, addDays(dayOf(now), 1));
  return hours ? t("stores.opening.tomorrow", { range: hoursText(hours, locale) }) : t("stores.opening.tomorrowClosed");
}

/** The dates to come that differ from the week. */
export const exceptionRows = (store: StoreView, now: Date, locale: Locale) =>
  store.exceptions
    .filter(({ date }) => date >= dayOf(now))
    .map(({ date, hours }) => ({
      date,
      day: dayText(instantOf(date, 12 * 60), locale),
      hours: hoursText(hours, locale),
      closed: hours === null,
    }));
