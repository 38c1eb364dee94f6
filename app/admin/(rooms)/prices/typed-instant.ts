import { instantOf } from "#lib/kernel/local-time";

/** "2026-11-24T08:00", as the browser's field gives it: an instant by the shop's clock; null when nothing was typed. */
export function typedInstant(typed: unknown): Date | null {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(String(typed ?? "")) ?? [];
  return day ? instantOf(day, Number(hour) * 60 + Number(minute)) : null;
}
