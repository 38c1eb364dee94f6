import type { Locale } from "./locale.ts";

/** Everyone who buys and sells here lives by the clock of Paris. */
export const shopTimeZone = "Europe/Paris";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", { timeZone: shopTimeZone, ...options });
  formats.set(key, made);
  return made;
}

/** One kind of narrow space, and the first of a month as French writes it: "1er décembre" (English never has a word after 1). */
const clean = (text: string) => text.replaceAll("\u202F", "\u00A0").replace(/(?<!\d)1 (?=[a-zûé]{3})/, "1er ");

/** "mardi 24 nov." / "Tuesday 24 Nov": a promised day. */
export const dayText = (at: Date, locale: Locale): string =>
  clean(format(locale, { weekday: "long", day: "numeric", month: "short" }).format(at));

/** "mar. 24 nov." / "Tue 24 Nov": the same where room is short. */
export const shortDayText = (at: Date, locale: Locale): string =>
  clean(format(locale, { weekday: "short", day: "numeric", month: "short" }).format(at));

/** "21 novembre 2026" / "21 November 2026". */
export const dateText = (at: Date, locale: Locale): string =>
  clean(format(locale, { day: "numeric", month: "long", year: "numeric" }).format(at));

/** "14 janv. 2027" / "14 Jan 2027". */
export const shortDateText = (at: Date, locale: Locale): string =>
  clean(format(locale, { day: "numeric", month: "short", year: "numeric" }).format(at));

/** "30 novembre" / "30 November": a day that is near. */
export const dayMonthText = (at: Date, locale: Locale): string =>
  clean(format(locale, { day: "numeric", month: "long" }).format(at));

/** "décembre 2026" / "December 2026", of a month as a key: "2026-12". */
export const monthText = (key: string, locale: Locale): string =>
  format(locale, { month: "long", year: "numeric" }).format(new Date(`${key}-15T12:00:00Z`));

/** "15 h", "15 h 30" / "15:30". */
export function timeText(at: Date, locale: Locale): string {
  const [hour = "", minute = ""] = format("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
    .format(at)
    .split(":");
  if (locale === "en") return `${hour}:${minute}`;
  return minute === "00" ? `${Number(hour)}\u00A0h` : `${Number(hour)}\u00A0h\u00A0${minute}`;
}

/** "2026-11-24": the date in the shop's time zone, for comparing days. */
export const dayKey = (at: Date): string =>
  format("en", { year: "numeric", month: "2-digit", day: "2-digit" }).format(at).split("/").reverse().join("-");
