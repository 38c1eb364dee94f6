import type { CodeRow } from "./queries-in-force.ts";

/** How a typed code stands: it opens its promotion, or why it does not. */
export type CodeState = Readonly<{
  code: string;
  promotionId: string | null;
  state: "open" | "code_unknown" | "code_not_yet" | "code_expired" | "code_exhausted";
  /** When it begins, or ended. */
  at: Date | null;
}>;

/** A code that was withdrawn, or whose promotion is not in force any more, has expired; the second it ends it is over. */
export function codeState(row: CodeRow, open: ReadonlySet<string>, now: Date): CodeState {
  const { code, promotionId } = row;
  const is = (state: CodeState["state"], at: string | null = null): CodeState => ({
    code,
    promotionId,
    state,
    at: at === null ? null : new Date(at),
  });
  if (!promotionId) return is("code_unknown");
  if (row.expiresAt && new Date(row.expiresAt) <= now) return is("code_expired", row.expiresAt);
  if (!row.active) return is("code_expired");
  if (!open.has(promotionId)) return row.begins ? is("code_not_yet", row.begins) : is("code_expired");
  return row.left !== null && row.left <= 0 ? is("code_exhausted") : is("open");
}
