import { addDays, type Day } from "#lib/kernel/local-time";

/** Whose holidays are kept: Alsace and Moselle have two more than the rest of France. */
export type HolidayRegion = "france" | "alsace_moselle";

/** Bas-Rhin, Haut-Rhin and Moselle, by the first two digits of a postcode. */
export const holidayRegionOf = (postcode: string | null): HolidayRegion =>
  postcode !== null && /^(57|67|68)/.test(postcode) ? "alsace_moselle" : "france";

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

type Year = Readonly<Record<HolidayRegion, ReadonlySet<Day>>>;
const years = new Map<string, Year>();

function holidaysOf(year: string): Year {
  const known = years.get(year);
  if (known) return known;
  const fromEaster = (...days: number[]) => days.map((count) => addDays(easterOf(Number(year)), count));
  const france = [...fixed.map((day) => `${year}-${day}`), ...fromEaster(1, 39, 50)];
  const made = {
    france: new Set(france),
    alsace_moselle: new Set([...france, ...fromEaster(-2), `${year}-12-26`]),
  };
  years.set(year, made);
  return made;
}

/**
 * A public holiday: those of metropolitan France (C. trav. L3133-1), with Good Friday and 26 December in Alsace-Moselle
 * (C. trav. L3134-13).
 */
export const isHoliday = (day: Day, region: HolidayRegion = "france"): boolean =>
  holidaysOf(day.slice(0, 4))[region].has(day);
