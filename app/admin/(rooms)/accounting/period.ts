import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { clock } from "#lib/platform/clock";

/** A stretch of days, both included: "2026-11-01" to "2026-11-22". */
export type Period = Readonly<{ from: string; to: string }>;

/** The period that the address names; this month up to today where it names none, and never one that ends before it begins. */
export function askedPeriod(asked: Readonly<Record<string, unknown>>): Period {
  const today = dayOf(clock.now());
  const day = (value: unknown, otherwise: string) => z.iso.date().safeParse(value).data ?? otherwise;
  const to = day(asked.to, today);
  const from = day(asked.from, `${to.slice(0, 7)}-01`);
  return from <= to ? { from, to } : { from: to, to: from };
}
