import { dayKey, shopTimeZone } from "#lib/kernel/date-text";

/** The shop's day that `now` lies in, as [start, end) in Paris; 23 or 25 hours long when the clocks change. */
export function shopDay(now: Date): [start: Date, end: Date] {
  const start = midnightOf(dayKey(now));
  return [start, midnightOf(dayKey(new Date(start.getTime() + 26 * 3600 * 1000)))];
}

/** Local midnight of a date: UTC midnight less the offset that Paris has then. */
function midnightOf(day: string): Date {
  const utc = new Date(`${day}T00:00:00Z`);
  const offsetOf = (at: Date) => {
    const name = new Intl.DateTimeFormat("en", { timeZone: shopTimeZone, timeZoneName: "longOffset" })
      .formatToParts(at)
      .find((part) => part.type === "timeZoneName")?.value;
    const [, sign, hours] = /GMT([+-])(\d+)/.exec(name ?? "") ?? [];
    return (sign === "-" ? -1 : 1) * Number(hours ?? 0);
  };
  const guess = new Date(utc.getTime() - offsetOf(utc) * 3600 * 1000);
  return new Date(utc.getTime() - offsetOf(guess) * 3600 * 1000);
}
