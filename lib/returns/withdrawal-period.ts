import { holidayRegionOf, isHoliday } from "#lib/delivery/holidays";
import { addDays, type Day, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";

/** Days after the one of receipt during which a consumer may withdraw without a reason (C. consom. L221-18). */
const days = 14;

/** How many days a consumer has: those of the law, or those that the club promised for the order where it gave more. */
export const withdrawalDays = (promised: number | null): number => Math.max(days, promised ?? 0);

/** What is known of how a parcel reached its customer. */
export type Journey = Readonly<{
  promisedAt: Date;
  sentAt: Date | null;
  collectedAt: Date | null;
  deliveredAt: Date | null;
}>;

export type WithdrawalPeriod = Readonly<{
  lastDay: Day;
  /** The first instant at which it is over. */
  endsAt: Date;
}>;

/** When a parcel was received; one that was sent and of which nobody says so, on the day it was promised for. */
export function receivedAt({ promisedAt, sentAt, collectedAt, deliveredAt }: Journey): Date | null {
  const known = deliveredAt ?? collectedAt;
  if (known || !sentAt) return known;
  return promisedAt > sentAt ? promisedAt : sentAt;
}

/** Saturdays, Sundays and public holidays carry a period over to the next working day (L221-19). */
function workingDayFrom(day: Day, postcode: string | null): Day {
  const rests = weekdayOf(day) > 5 || isHoliday(day, holidayRegionOf(postcode));
  return rests ? workingDayFrom(addDays(day, 1), postcode) : day;
}

/**
 * How long an order may be withdrawn from: until the end of the fourteenth day after the last good was received, in the
 * shop's time; until the end of the last of `promisedDays` where the club gave more. Null while something is still to be received: the period has not begun, and one may withdraw all the same.
 */
export function withdrawalPeriod(
  parcels: readonly Journey[],
  postcode: string | null,
  promisedDays: number | null = null,
): WithdrawalPeriod | null {
  const received = parcels.map(receivedAt);
  if (received.length === 0 || received.includes(null)) return null;
  const last = Math.max(...received.map((at) => at?.getTime() ?? 0));
  const lastDay = workingDayFrom(addDays(dayOf(new Date(last)), withdrawalDays(promisedDays)), postcode);
  return { lastDay, endsAt: instantOf(addDays(lastDay, 1), 0) };
}

export const mayWithdraw = (period: WithdrawalPeriod | null, now: Date): boolean =>
  period === null || now < period.endsAt;
