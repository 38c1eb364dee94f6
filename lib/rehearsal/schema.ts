import type { PromotionDraft } from "#lib/promotions/definition";

export type RehearsalState = "queued" | "running" | "done" | "failed" | "cancelled";

/** What is tried on the past: a promotion as it was drafted when the rehearsal began, or other prices. None: a check. */
export type Subject =
  | Readonly<{ kind: "promotion"; promotionId: string; draft: PromotionDraft }>
  | Readonly<{ kind: "prices"; changes: readonly Readonly<{ sku: string; toMinor: number }>[] }>;

/** What some orders come to, in cents. Net and margin are of the goods whose cost is known, without VAT. */
export type Sums = Readonly<{
  revenueMinor: number;
  /** What promotions took off the goods and off their delivery. */
  discountMinor: number;
  netMinor: number;
  marginMinor: number;
}>;

/** The same orders without the subject and with it. */
export type Sides = Readonly<{ without: Sums; with: Sums }>;

export type DayOfRehearsal = Readonly<{
  /** "2026-11-21", in Paris. */
  day: string;
  orders: number;
  touched: number;
  withoutMinor: number;
  withMinor: number;
}>;

/** Who would have paid what: an order, and those of its lines that would cost something else. */
export type Example = Readonly<{
  number: string;
  placedAt: string;
  withoutMinor: number;
  withMinor: number;
  lines: readonly Readonly<{ name: string; quantity: number; withoutMinor: number; withMinor: number }>[];
}>;

export type RehearsalResult = Readonly<{
  orders: number;
  /** Those whose own total the replay found again to the cent, and some of the others. */
  reproduced: number;
  differing: readonly string[];
  all: Sides;
  touched: Sides & Readonly<{ orders: number }>;
  days: readonly DayOfRehearsal[];
  examples: readonly Example[];
}>;

export type RehearsalView = Readonly<{
  id: string;
  name: string;
  subject: Subject;
  from: string;
  until: string;
  state: RehearsalState;
  done: number;
  total: number;
  result: RehearsalResult | null;
  problem: string | null;
  authorName: string;
  createdAt: string;
  finishedAt: string | null;
}>;
