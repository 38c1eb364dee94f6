/** A wall clock: a calendar day and minutes after its midnight. */
export type LocalTime = Readonly<{ date: string; minute: number }>;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a time zone show at an instant. */
export function localTimeAt(at: Date, timezone: string): LocalTime {
  const clock =
    clocks.get(timezone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short", timeStyle: "short" });
  clocks.set(timezone, clock);
  const [date = "", time = ""] = clock.format(at).split(" ");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return { date, minute: hour * 60 + minute };
}

/**
 * The instant at which the clocks show this. The hour that is skipped in spring reads as the one after it; of the hour
 * that comes twice in autumn, the first is meant.
 */
export function instantOf(wanted: LocalTime, timezone: string): Date {
  const asUtc = utcOf(wanted);
  const guessBy = (near: number) => {
    const ahead = utcOf(localTimeAt(new Date(near), timezone)) - near;
    return new Date(asUtc - ahead);
  };
  const shows = (instant: Date) => utcOf(localTimeAt(instant, timezone)) === asUtc;
  const beforeAnyChange = guessBy(asUtc - halfDay);
  const afterAnyChange = guessBy(asUtc + halfDay);
  return !shows(beforeAnyChange) && shows(afterAnyChange) ? afterAnyChange : beforeAnyChange;
}

const halfDay = 12 * 3_600_000;
const utcOf = ({ date, minute }: LocalTime): number => Date.parse(`${date}T00:00:00Z`) + minute * 60_000;

/** "2026-12-31" and 1 give "2027-01-01". */
export const addDays = (date: string, days: number): string =>
  new Date(new Date(`${date}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);
