import type { Prisma, Transaction } from "#lib/platform/database";
import type { ChangeState, Fault, PriceChangeSource } from "../schema.ts";

/** A change as it is written down for the first time. Null instants are not set. */
export type ChangeRow = Readonly<{
  id: string;
  batchId: string | null;
  variantId: string;
  sku: string;
  listId: string | null;
  minQuantity: number;
  fromMinor: number | null;
  toMinor: number;
  reason: string;
  source: PriceChangeSource;
  state: ChangeState;
  faults: readonly Fault[];
  hash: string;
  authorId: string | null;
  authorName: string;
  requestedAt: Date;
  effectiveAt: Date | null;
  heldUntil: Date | null;
  alone: boolean;
  appliedAt: Date | null;
  undoesId: string | null;
}>;

/** Writes changes down. A newer wish takes the place of one that was still waiting for the same price. */
export async function writeChanges(tx: Transaction, rows: readonly ChangeRow[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows);
  await tx.$executeRaw`
    UPDATE price_change c SET state = 'cancelled', decided_at = ${now}
    FROM jsonb_to_recordset(${json}::jsonb) AS r("variantId" uuid, "listId" uuid, "minQuantity" int, state text)
    WHERE c.state = 'held' AND r.state IN ('held', 'applied') AND c.variant_id = r."variantId"
      AND c.list_id IS NOT DISTINCT FROM r."listId" AND c.min_quantity = r."minQuantity"`;
  await tx.$executeRaw`
    INSERT INTO price_change (id, batch_id, variant_id, sku, list_id, min_quantity, from_minor, to_minor, reason, source,
      state, faults, hash, author_id, author_name, requested_at, effective_at, held_until, alone, applied_at, undoes_id)
    SELECT id, "batchId", "variantId", sku, "listId", "minQuantity", "fromMinor", "toMinor", reason, source, state, faults,
      hash, "authorId", "authorName", "requestedAt", "effectiveAt", "heldUntil", alone, "appliedAt", "undoesId"
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, "batchId" uuid, "variantId" uuid, sku text, "listId" uuid,
      "minQuantity" int, "fromMinor" int, "toMinor" int, reason text, source price_change_source,
      state price_change_state, faults jsonb, hash text, "authorId" uuid, "authorName" text, "requestedAt" timestamptz,
      "effectiveAt" timestamptz, "heldUntil" timestamptz, alone bool, "appliedAt" timestamptz, "undoesId" uuid)`;
}

/** A change that waits for its hour or its second person, locked, as the worker and an approver meet it. */
export type WaitingChange = Readonly<{
  id: string;
  batchId: string | null;
  sku: string;
  listCode: string | null;
  minQuantity: number;
  fromMinor: number | null;
  toMinor: number;
  reason: string;
  state: ChangeState;
  hash: string;
  authorId: string | null;
  authorName: string;
  effectiveAt: Date | null;
  heldUntil: Date | null;
  alone: boolean;
  decidedById: string | null;
  undoesId: string | null;
}>;

/** Locks changes that `which` describes, at most `most`; those another worker holds are left to it. */
export const lockChanges = (tx: Transaction, which: Prisma.Sql, most: number): Promise<WaitingChange[]> =>
  tx.$queryRaw<WaitingChange[]>`
    SELECT c.id, c.batch_id AS "batchId", v.sku, list.code AS "listCode", c.min_quantity AS "minQuantity",
           c.from_minor AS "fromMinor", c.to_minor AS "toMinor", c.reason, c.state::text AS state, c.hash,
           c.author_id AS "authorId", c.author_name AS "authorName", c.effective_at AS "effectiveAt",
           c.held_until AS "heldUntil", c.alone, c.decided_by_id AS "decidedById", c.undoes_id AS "undoesId"
    FROM price_change c JOIN variant v ON v.id = c.variant_id
    LEFT JOIN price_list list ON list.id = c.list_id
    LEFT JOIN price_batch b ON b.id = c.batch_id
    WHERE ${which}
    ORDER BY c.effective_at NULLS FIRST, c.id LIMIT ${most}
    FOR UPDATE OF c SKIP LOCKED`;

type Settled = Readonly<{ id: string; state: ChangeState; faults: readonly Fault[] | null; heldUntil: Date | null }>;

/** Moves changes on; `faults` null leaves those that were found. */
export async function moveChanges(tx: Transaction, settled: readonly Settled[], now: Date): Promise<void> {
  if (settled.length === 0) return;
  await tx.$executeRaw`
    UPDATE price_change c
    SET state = s.state, faults = coalesce(s.faults, c.faults), held_until = coalesce(s."heldUntil", c.held_until),
        applied_at = CASE WHEN s.state = 'applied' THEN ${now}::timestamptz ELSE c.applied_at END
    FROM jsonb_to_recordset(${JSON.stringify(settled)}::jsonb)
      AS s(id uuid, state price_change_state, faults jsonb, "heldUntil" timestamptz)
    WHERE c.id = s.id`;
}

/** What was undone says so; what an undo that came to nothing had laid hold of is free again. */
export async function markUndone(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx.$executeRaw`UPDATE price_change SET state = 'undone' WHERE id = ANY(${[...ids]}::uuid[])`;
}
