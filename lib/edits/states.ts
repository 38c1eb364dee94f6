import type { EditState } from "./schema.ts";

/** The life of an edit that waits for its payment. Read it as a map: from here, one may go there. */
export const next = {
  proposed: ["applied", "lapsed", "withdrawn"],
  applied: [],
  lapsed: [],
  withdrawn: [],
} as const satisfies Record<EditState, readonly EditState[]>;

export const mayBecome = (from: EditState, to: EditState): boolean => (next[from] as readonly EditState[]).includes(to);
