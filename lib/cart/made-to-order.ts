import { addDays, dayOf } from "#lib/kernel/local-time";
import type { LoadedLine } from "./sql/lines.ts";

/** What is made for its buyer is there after the days that it takes, or when what it is made of has come. */
export function madeToOrder<L extends LoadedLine>(line: L, now: Date): L {
  const days = line.saleTerms?.engraved?.days;
  if (!days) return line;
  const made = addDays(dayOf(now), days);
  const on = line.arrival && line.arrival.on > made ? line.arrival.on : made;
  return { ...line, arrival: { on, isFirst: false, isMade: true } };
}
