import { addDays, dayOf, instantOf } from "#lib/kernel/local-time";

const remindedBeforeDays = 2;
const morning = 9 * 60;

export type PickupTerm = Readonly<{ until: Date; remindAt: Date }>;

/**
 * Until when a pick-up that is ready waits, to the end of the store's last day of `holdDays`, and when its customer is
 * reminded: the morning two days before. A store that keeps things a day or two reminds the next morning.
 */
export function pickupTerm(readyAt: Date, { holdDays, timeZone }: { holdDays: number; timeZone: string }): PickupTerm {
  const day = dayOf(readyAt, timeZone);
  const last = addDays(day, holdDays);
  const reminded = addDays(day, Math.max(1, holdDays - remindedBeforeDays));
  return { until: instantOf(addDays(last, 1), 0, timeZone), remindAt: instantOf(reminded, morning, timeZone) };
}
