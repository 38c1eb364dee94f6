import { dayKey, shopTimeZone } from "./date-text.ts";

/** A calendar day, "2026-11-24", in the shop's time zone. */
export type Day = string;

export const dayOf = (at: Date): Day => dayKey(at);

const noonUtc = (day: Day): Date => new Date(`${day}T12:00:00Z`);

export function addDays(day: Day, count: number): Day {
  const moved = noonUtc(day);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => noonUtc(day).getUTCDay() || 7;

const clockFace = new Intl.DateTimeFormat("en-GB", {
  timeZone: shopTimeZone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Minutes that the wall clock shows after local midnight. */
export function minuteOf(at: Date): number {
  const [hour = "0", minute = "0"] = clockFace.format(at).split(":");
  return Number(hour) * 60 + Number(minute);
}

/**
 * The instant at which the wall clock shows this minute of this day. A minute that the spring change skips is the one
 * an hour later; of a minute that the autumn change repeats, the first.
 */
export function instantOf(day: Day, minute: number): Date {
  const wall = new Date(`${day}T00:00:00Z`).getTime() + minute * 60_000;
  const before = wall - offsetAt(new Date(wall - 86_400_000));
  if (before + offsetAt(new Date(before)) === wall) return new Date(before);
  const after = wall - offsetAt(new Date(wall + 86_400_000));
  return new Date(after + offsetAt(new Date(after)) === wall ? after : before);
}

/** How far the wall clock is ahead of UTC, in milliseconds. */
function offsetAt(at: Date): number {
  const shown = new Date(`${dayOf(at)}T00:00:00Z`).getTime() + minuteOf(at) * 60_000;
  return shown - Math.floor(at.getTime() / 60_000) * 60_000;
}
