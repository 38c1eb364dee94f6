import type { Clock } from "./clocks.ts";

/** What keeps somebody from being forgotten yet: each is owed to them, or by them, and has to end first. */
export const hindrances = [
  "order_open",
  "return_open",
  "dispute_open",
  "money_owed",
  "refund_open",
  "subscription_running",
  "reservation_held",
  "payment_running",
] as const;
export type Hindrance = (typeof hindrances)[number];

/** Why it could not be done on its day. */
export type Told = Hindrance | "credit_left";

/** When an account is to be forgotten, as its owner sees it; once begun, it is not taken back. */
export type OwnErasure = Readonly<{ dueAt: Date; begun: boolean; hindrance: Told | null }>;

export type OwnExport = Readonly<{ askedAt: Date; readyAt: Date | null; expiresAt: Date | null }>;

/** An erasure as the staff see it: it names nobody once it has ended. */
export type ErasureRow = Readonly<{
  id: string;
  state: "asked" | "waiting" | "doing" | "done" | "cancelled";
  origin: "self" | "staff" | "asleep" | "backup";
  email: string | null;
  askedAt: Date;
  dueAt: Date | null;
  endedAt: Date | null;
  reason: string;
  authorId: string | null;
  authorName: string | null;
  approvedByName: string | null;
  hindrance: Told | null;
}>;

/** A retention clock, what has passed its day, and what the last run let go of. */
export type ClockView = Readonly<{
  clock: Clock;
  /** Null for what the law keeps. */
  days: number | null;
  due: number;
  ran: Readonly<{ at: Date; forgotten: number }> | null;
}>;
