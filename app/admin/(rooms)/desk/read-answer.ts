import type { Fields } from "#app/form-fields";
import { afterWork } from "#lib/cases/hours";
import { addDays, dayOf, instantOf } from "#lib/kernel/local-time";
import { clock } from "#lib/platform/clock";

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

/** The first hour of work after today. */
const tomorrow = (now: Date): Date => afterWork(instantOf(addDays(dayOf(now), 1), 0), 0);

/** An answer as its form has it: what it does as data, and when one comes back to it. */
export const readAnswer = ({ acts, next, ...fields }: Fields) => ({
  ...fields,
  next,
  ...(next === "return" && { returnAt: tomorrow(clock.now()) }),
  acts: [acts ?? []].flat().map(parsed),
});

/** Until when a case is put off, as the list says it. */
export const readUntil = ({ until, ...fields }: Fields) => ({
  ...fields,
  until: typeof until === "string" ? new Date(until) : until,
});
