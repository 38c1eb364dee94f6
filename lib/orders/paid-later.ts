import { refuse } from "#lib/kernel/result";

/** What a customer may owe for an order: on account, a company; at the counter, what is fetched; by transfer, before it leaves. */
export const laterKinds = ["on_account", "counter", "transfer"] as const;
export type LaterKind = (typeof laterKinds)[number];

export const isPaidLater = (kind: string): kind is LaterKind => laterKinds.some((one) => one === kind);

type Owing = Readonly<{ kind: string; owedMinor: number }>;

/** Whether something must be received before anything leaves: only a company on account takes unpaid goods with it. */
export const isAwaited = ({ tenders }: Readonly<{ tenders: readonly Owing[] }>): boolean =>
  tenders.some(({ kind, owedMinor }) => kind !== "on_account" && owedMinor > 0);

export const notReceived = refuse({ code: "payment_not_received" });

const dayMs = 86_400_000;
const days = { on_account: 30, transfer: 7 };

/** By when it is to be paid; what is paid at the counter waits as long as its pick-up does. */
export const dueAt = (kind: LaterKind, now: Date): Date | null =>
  kind === "counter" ? null : new Date(now.getTime() + days[kind] * dayMs);
