import { addDays, type Day, weekdayOf } from "#lib/kernel/local-time";

const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}

/** Easter Monday, Ascension and Whit Monday. */
const movable = (year: number): Day[] => [1, 39, 50].map((days) => addDays(easterOf(year), days));

/** A public holiday in metropolitan France (C. trav. L3133-1); Alsace-Moselle has two more of its own. */
export const isHoliday = (day: Day): boolean =>
  fixed.includes(day.slice(5)) || movable(Number(day.slice(0, 4))).includes(day);

/** Monday to Friday, save holidays: when the warehouse prepares and carriers deliver. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !isHoliday(day);
