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

/** Kinds of things the trail tells of, as its subjects begin ("order:BF-100001"). */
export const subjectKinds = [
  "account",
  "api-key",
  "attribute",
  "brand",
  "carrier",
  "case",
  "category",
  "club",
  "consignment",
  "credit",
  "credit-batch",
  "credit-request",
  "data-export",
  "erasure",
  "export",
  "import",
  "incident",
  "macro",
  "order",
  "payment",
  "place",
  "price-batch",
  "price-change",
  "price-list",
  "product",
  "product-batch",
  "product-type",
  "promotion",
  "feed",
  "redirect",
  "ranking",
  "rehearsal",
  "reservation",
  "return",
  "search",
  "showcase",
  "supplier",
  "supplier-order",
  "variant",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/**
 * What was changed, as a person knows it. `name` is null where it has none, or is no more; `key` is what its own page
 * is found by, null where it has no page.
 */
export type Subject = Readonly<{ kind: SubjectKind; name: string | null; key: string | null }>;
