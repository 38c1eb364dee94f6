import type { Day } from "#lib/kernel/local-time";
import { dayOf } from "#lib/kernel/local-time";
import type { Quote, TrackingEvent } from "./schema.ts";

/** A carrier's clock may run ahead of ours by this much. */
const clockDriftMs = 5 * 60_000;

/** A parcel cannot arrive on or before the day on which it is handed over. */
export const quoteIsPossible = ({ arrivesOn }: Quote, handOver: Day): boolean => arrivesOn > handOver;

/**
 * An event that can have happened: not in the future, and with no delivery expected on a day that was already over when
 * it happened. What cannot is no news, rather than a date somebody would be told.
 */
export function eventIsPossible({ kind, at, expectedOn }: TrackingEvent, now: Date): boolean {
  if (new Date(at).getTime() > now.getTime() + clockDriftMs) return false;
  return kind === "delivered" || expectedOn === null || expectedOn >= dayOf(new Date(at));
}
