import type { SubscriptionState } from "./schema.ts";

/** The life of a subscription. Read it as a map: from here, one may go there. */
const next = {
  active: ["paused", "ended"],
  paused: ["active", "ended"],
  ended: [],
} as const satisfies Record<SubscriptionState, readonly SubscriptionState[]>;

export const mayBecome = (from: SubscriptionState, to: SubscriptionState): boolean =>
  (next[from] as readonly SubscriptionState[]).includes(to);
