import type { Actor } from "#lib/kernel/actor";
import { idOf, nameOf } from "#lib/kernel/actor";
import type { Prisma, Transaction } from "#lib/platform/database";

type Undo = Readonly<{ batchId: string | null; actor: Actor; now: Date; reason: string; most: number }>;

/**
 * Plans the way back, at once, of applied changes whose price still stands: to what stood before each. Answers how many,
 * at most `most`.
 * An earlier undo that came to nothing gives its place up.
 */
export async function planReturns(
  tx: Transaction,
  which: Prisma.Sql,
  { batchId, actor, now, reason, most }: Undo,
): Promise<number> {
  await tx.$executeRaw`
    UPDATE price_change u SET undoes_id = NULL FROM price_change c
    WHERE u.undoes_id = c.id AND u.state IN ('rejected', 'expired', 'cancelled') AND ${which}`;
  return tx.$executeRaw`
    INSERT INTO price_change (id, batch_id, variant_id, sku, list_id, min_quantity, from_minor, to_minor, reason, source,
      state, hash, author_id, author_name, requested_at, effective_at, undoes_id)
    SELECT uuidv7(), ${batchId}::uuid, c.variant_id, c.sku, c.list_id, c.min_quantity, c.to_minor, c.from_minor, ${reason},
      'form', 'scheduled', encode(sha256((c.hash || c.id::text)::bytea), 'hex'), ${idOf(actor)}::uuid, ${nameOf(actor)},
      ${now}, ${now}, c.id
    FROM price_change c
    LEFT JOIN price ON price.variant_id = c.variant_id AND c.list_id IS NULL
    LEFT JOIN list_price l ON l.list_id = c.list_id AND l.variant_id = c.variant_id
      AND l.min_quantity = c.min_quantity AND l.until IS NULL
    WHERE c.state = 'applied' AND c.from_minor IS NOT NULL AND c.to_minor = coalesce(price.gross_minor, l.amount_minor)
      AND NOT EXISTS (SELECT FROM price_change u WHERE u.undoes_id = c.id) AND ${which}
    LIMIT ${most}`;
}
