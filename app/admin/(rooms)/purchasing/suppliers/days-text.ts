import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export const weekdayText = (day: (typeof weekdays)[number], locale: Locale): string =>
  translator(locale)(`purchasing.suppliers.weekdays.d${day}`);

/** "lun., jeu." */
export const daysText = (days: readonly number[], locale: Locale): string =>
  weekdays
    .filter((day) => days.includes(day))
    .map((day) => weekdayText(day, locale))
    .join(", ");
