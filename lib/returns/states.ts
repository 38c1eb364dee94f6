import type { ReturnState } from "./schema.ts";

/** The life of a return. Read it as a map: from here, one may go there. Proof of dispatch is enough to pay a withdrawal back. */
export const next = {
  announced: ["received", "settled", "cancelled"],
  received: ["inspected", "refused"],
  inspected: ["settled", "refused"],
  settled: [],
  refused: [],
  cancelled: [],
} as const satisfies Record<ReturnState, readonly ReturnState[]>;

export const mayBecome = (from: ReturnState, to: ReturnState): boolean =>
  (next[from] as readonly ReturnState[]).includes(to);

/** States in which somebody still has to do something. */
export const open = ["announced", "received", "inspected"] as const satisfies readonly ReturnState[];
