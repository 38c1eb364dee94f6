import { dayOf } from "#lib/kernel/local-time";
import type { PromiseState } from "./schema.ts";

/** The life of a promise (rule 5.12). Read it as a map: from here, one may go there. */
export const next = {
  promised: ["at_risk", "told", "kept", "broken", "released"],
  at_risk: ["promised", "told", "kept", "broken", "released"],
  told: ["told", "kept", "kept_late_told", "broken", "released"],
  kept: [],
  kept_late_told: [],
  broken: [],
  released: [],
} as const satisfies Record<PromiseState, readonly PromiseState[]>;

export const mayBecome = (from: PromiseState, to: PromiseState): boolean =>
  (next[from] as readonly PromiseState[]).includes(to);

/** States in which something is still owed. */
export const open = ["promised", "at_risk", "told"] as const;

/** A delivery is owed within a day, a pick-up by an instant. */
export const inTime = (method: "delivery" | "pickup", at: Date, due: Date): boolean =>
  method === "pickup" ? at <= due : dayOf(at) <= dayOf(due);

type Ended = Readonly<{
  method: "delivery" | "pickup";
  promisedAt: Date;
  toldFor: Date | null;
  /** Every date that was given up was given up before it had passed. */
  toldInTime: boolean | null;
}>;

/** How a promise ended: kept by its date, kept by the later date that was told in time, or broken. */
export function outcomeOf(promise: Ended, fulfilledAt: Date): "kept" | "kept_late_told" | "broken" {
  const { method, promisedAt, toldFor, toldInTime } = promise;
  if (inTime(method, fulfilledAt, promisedAt)) return "kept";
  return toldInTime && toldFor && inTime(method, fulfilledAt, toldFor) ? "kept_late_told" : "broken";
}
