/** One thing somebody changed, as the trail shows it. Times RFC 3339; `changes` is { field: [before, after] }. */
export type AuditView = Readonly<{
  id: string;
  at: string;
  actor: Readonly<{ kind: string; id: string | null; name: string }>;
  command: string;
  subject: string;
  changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
  reason: string | null;
  requestId: string | null;
}>;

/** The newest first; `nextCursor` leads to older ones. */
export type AuditPage = Readonly<{ entries: readonly AuditView[]; nextCursor: string | null }>;
