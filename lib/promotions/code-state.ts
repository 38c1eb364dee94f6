import type { CodeRow } from "./queries-in-force.ts";

/** How a typed code stands: it opens its promotion, or why it does not. */
export type CodeState = Readonly<{
  code: string;
  promotionId: string | null;
  state: "open" | "code_unknown" | "code_not_yet" | "code_expired" | "code_exhausted";
  /** Its own uses are counted, beside those of its promotion. */
  counted: boolean;
}>;

/** A code that was withdrawn, or whose promotion is not in force any more, has expired; the second it ends it is over. */
export const codeState = (row: CodeRow, open: ReadonlySet<string>, now: Date): CodeState => ({
  code: row.code,
  promotionId: row.promotionId,
  state: stateOf(row, open, now),
  counted: row.left !== null,
});

function stateOf(row: CodeRow, open: ReadonlySet<string>, now: Date): CodeState["state"] {
  const { promotionId, active, expiresAt, begins, left } = row;
  if (!promotionId) return "code_unknown";
  if (!active || (expiresAt && new Date(expiresAt) <= now)) return "code_expired";
  if (!open.has(promotionId)) return begins ? "code_not_yet" : "code_expired";
  return left !== null && left <= 0 ? "code_exhausted" : "open";
}
