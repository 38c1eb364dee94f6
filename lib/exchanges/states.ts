import type { ExchangeState } from "./schema.ts";

/** The life of an exchange. Read it as a map: from here, one may go there. Asked: its difference is to be paid first. */
export const next = {
  kept: ["asked", "placed", "dropped"],
  asked: ["placed", "dropped"],
  placed: [],
  dropped: [],
} as const satisfies Record<ExchangeState, readonly ExchangeState[]>;

export const mayBecome = (from: ExchangeState, to: ExchangeState): boolean =>
  (next[from] as readonly ExchangeState[]).includes(to);
