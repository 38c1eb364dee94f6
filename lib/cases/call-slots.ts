import { addDays, dayOf, instantOf } from "#lib/kernel/local-time";
import { isServed, serviceHours } from "./hours.ts";

/** Calls begin on the half hour, on the next days that are served; so many people call at once. */
const slotMinutes = 30;
const servedDays = 3;
const callers = 2;
/** The soonest somebody is called, in minutes. */
const notice = 60;

/** The half hours in which somebody may still be called back; `taken` are those already asked for, one a call. */
export function callSlots(now: Date, taken: readonly Date[]): Date[] {
  const slots: Date[] = [];
  const earliest = now.getTime() + notice * 60_000;
  for (let day = dayOf(now), served = 0; served < servedDays; day = addDays(day, 1)) {
    if (!isServed(day)) continue;
    served += 1;
    for (let minute = serviceHours.opens; minute < serviceHours.closes; minute += slotMinutes) {
      const slot = instantOf(day, minute);
      const calls = taken.filter((one) => one.getTime() === slot.getTime()).length;
      if (slot.getTime() >= earliest && calls < callers) slots.push(slot);
    }
  }
  return slots;
}

/** Until when somebody who asked for this half hour is called. */
export const slotEnds = (slot: Date): Date => new Date(slot.getTime() + slotMinutes * 60_000);
