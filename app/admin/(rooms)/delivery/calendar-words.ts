import type { CalendarChange } from "#lib/delivery/schema";
import type { Shift } from "#lib/delivery/what-if";
import { dayText, shortDayText, timeText } from "#lib/kernel/date-text";
import { addDays, type Day, dayOf, instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** "mardi 24 nov." */
export const dayWords = (day: Day, locale: Locale): string => dayText(instantOf(day, 12 * 60), locale);

/** "16 h", "16:00": a time of day, whatever the day. */
export const minuteWords = (minute: number, locale: Locale): string =>
  timeText(instantOf("2026-01-05", minute), locale);

/** 5 January 2026 was a Monday. */
export const weekdayWords = (weekday: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${addDays("2026-01-05", weekday - 1)}T12:00:00Z`),
  );

/** Which orders would have another date, in one sentence. */
export function shiftWords({ from, until, was, becomes }: Shift, locale: Locale): string {
  const t = translator(locale);
  const sameDay = dayOf(from) === dayOf(until);
  const ordered = {
    sameDay: sameDay ? "yes" : "no",
    day: dayText(from, locale),
    from: timeText(from, locale),
    untilDay: dayText(until, locale),
    until: timeText(until, locale),
  };
  const none = t("adminDelivery.noDate");
  return t("adminDelivery.shift", {
    ordered: t("adminDelivery.ordered", ordered),
    becomes: becomes ? dayWords(becomes, locale) : none,
    was: was ? dayWords(was, locale) : none,
  });
}

/** What would be changed, in a sentence that ends the words "what if". */
export function changeWords(change: CalendarChange, locale: Locale): string {
  const t = translator(locale);
  const day = "date" in change ? dayWords(change.date, locale) : "";
  switch (change.kind) {
    case "week":
      return t("adminDelivery.changes.week", { week: weekWords(change.cutOffs, locale) });
    case "place_day":
      return change.cutOff === null
        ? t("adminDelivery.changes.closed", { day })
        : t("adminDelivery.changes.otherTime", { day, time: minuteWords(change.cutOff, locale) });
    case "carrier_day":
      return t(`adminDelivery.changes.${change.stays}`, { day, where: whereWords(change.prefix, locale) });
    case "place_day_cleared":
    case "carrier_day_cleared":
      return t("adminDelivery.changes.cleared", { day });
  }
}

export const whereWords = (prefix: string, locale: Locale): string =>
  prefix === ""
    ? translator(locale)("adminDelivery.everywhere")
    : translator(locale)("adminDelivery.where", { prefix });

/** A week in as few words as it has different hours: "lundi à vendredi jusqu’à 16 h". */
export function weekWords(cutOffs: readonly (number | null)[], locale: Locale): string {
  const t = translator(locale);
  const runs: { from: number; to: number; minute: number }[] = [];
  cutOffs.forEach((minute, i) => {
    const last = runs.at(-1);
    if (minute === null) return;
    if (last && last.minute === minute && last.to === i) last.to = i + 1;
    else runs.push({ from: i + 1, to: i + 1, minute });
  });
  if (runs.length === 0) return t("adminDelivery.never");
  return runs
    .map(({ from, to, minute }) => {
      const days = { from: weekdayWords(from, locale), to: weekdayWords(to, locale), one: from === to ? "yes" : "no" };
      return t("adminDelivery.run", { ...days, time: minuteWords(minute, locale) });
    })
    .join(", ");
}

/** "mar. 24 nov." */
export const shortDay = (day: Day, locale: Locale): string => shortDayText(instantOf(day, 12 * 60), locale);
