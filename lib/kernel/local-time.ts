import { shopTimeZone } from "./date-text.ts";

/** A calendar day, "2026-11-24". */
export type Day = string;

export const dayOf = (at: Date, timeZone = shopTimeZone): Day => wallClock(at, timeZone).day;

/** Minutes that the wall clock shows after local midnight. */
export const minuteOf = (at: Date, timeZone = shopTimeZone): number => wallClock(at, timeZone).minute;

const noonUtc = (day: Day): Date => new Date(`${day}T12:00:00Z`);

export function addDays(day: Day, count: number): Day {
  const moved = noonUtc(day);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => noonUtc(day).getUTCDay() || 7;

/**
 * The instant at which the wall clock shows this minute of this day. A minute that the spring change skips is the one
 * an hour later; of a minute that the autumn change repeats, the first.
 */
export function instantOf(day: Day, minute: number, timeZone = shopTimeZone): Date {
  const wall = new Date(`${day}T00:00:00Z`).getTime() + minute * 60_000;
  const offsetAt = (instant: number) => offsetOf(new Date(instant), timeZone);
  const before = wall - offsetAt(wall - 86_400_000);
  if (before + offsetAt(before) === wall) return new Date(before);
  const after = wall - offsetAt(wall + 86_400_000);
  return new Date(after + offsetAt(after) === wall ? after : before);
}

/** How far the wall clock is ahead of UTC, in milliseconds. */
function offsetOf(at: Date, timeZone: string): number {
  const { day, minute } = wallClock(at, timeZone);
  const shown = new Date(`${day}T00:00:00Z`).getTime() + minute * 60_000;
  return shown - Math.floor(at.getTime() / 60_000) * 60_000;
}

type WallClock = Readonly<{ day: Day; minute: number }>;

let latest: Readonly<{ zone: string; minute: number; shown: WallClock }> | null = null;

/** The last minute read is kept: who prices a cart or tells opening hours asks for the same one many times. */
function wallClock(at: Date, zone: string): WallClock {
  const minute = Math.floor(at.getTime() / 60_000);
  if (latest?.minute !== minute || latest.zone !== zone) latest = { zone, minute, shown: read(at, zone) };
  return latest.shown;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates as ISO does: "2026-11-24 15:30". */
function read(at: Date, timeZone: string): WallClock {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  clocks.set(timeZone, clock);
  const [day = "", time = ""] = clock.format(at).split(" ");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return { day, minute: hour * 60 + minute };
}
