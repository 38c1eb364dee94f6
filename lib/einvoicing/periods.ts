import { addDays, type Day } from "#lib/kernel/local-time";

export type Period = Readonly<{ startsOn: Day; endsOn: Day }>;

/**
 * The periods of e-reporting that are over since two days, for what was late to be in them, from `since` on, oldest first: the three parts of
 * each month, to the 10th, the 20th and the last, as a shop on the normal regime declares them (CGI, article 290; decree
 * 2022-1299; rule 5.8). Each is due within ten days of its end.
 */
export function periodsOver(since: Day, today: Day): Period[] {
  const periods: Period[] = [];
  for (let startsOn = startOf(since); ; ) {
    const endsOn = endOf(startsOn);
    if (addDays(endsOn, 2) >= today) return periods;
    periods.push({ startsOn, endsOn });
    startsOn = addDays(endsOn, 1);
  }
}

/** Since when sales are reported (CGI, article 290; finance law 2024, article 91). */
export const reportedFrom: Day = "2026-09-01";

const dayOfMonth = (day: Day): number => Number(day.slice(8));
const on = (day: Day, n: number): Day => `${day.slice(0, 8)}${String(n).padStart(2, "0")}`;

const startOf = (day: Day): Day => on(day, dayOfMonth(day) > 20 ? 21 : dayOfMonth(day) > 10 ? 11 : 1);

function endOf(startsOn: Day): Day {
  const part = dayOfMonth(startsOn);
  if (part < 21) return on(startsOn, part + 9);
  return addDays(on(addDays(startsOn, 15), 1), -1);
}
