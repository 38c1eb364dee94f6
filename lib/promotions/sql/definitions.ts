import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { Prisma, type Transaction } from "#lib/platform/database";
import { following, type Moves } from "../current-categories.ts";
import type { Definition } from "../definition.ts";

export type KeptPeriod = Readonly<{
  promotionId: string;
  version: number;
  from: Date;
  /** Its uses, or those of a customer, or its budget are counted. */
  limited: boolean;
  definition: Definition;
}>;

type Row = Omit<KeptPeriod, "promotionId"> & Readonly<{ id: string; promotion_id: string }>;

/** More than any shop has in force; when it is reached the process forgets them all and reads anew. */
const capacity = 5_000;

/**
 * A period's definition never changes, so that a process reads each once; anew when a category has moved, whose new path
 * they all follow. Kept by what has moved: a transaction that began before may still ask for the paths of then.
 */
const keptBy = new Map<string, Map<string, KeptPeriod>>();

function keptSince(moves: Moves): Map<string, KeptPeriod> {
  const key = JSON.stringify([...moves]);
  const kept = keptBy.get(key) ?? new Map<string, KeptPeriod>();
  if (!keptBy.has(key)) keptBy.clear();
  keptBy.set(key, kept);
  return kept;
}

export async function definitionsOf(
  reader: Pick<Transaction, "$queryRaw">,
  periodIds: readonly string[],
): Promise<ReadonlyMap<string, KeptPeriod>> {
  if (periodIds.length === 0) return new Map();
  const moves = await movedCategories(reader);
  const kept = keptSince(moves);
  const missing = periodIds.filter((id) => !kept.has(id));
  if (missing.length === 0) return kept;

  const known = new Map(kept);
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    /* prepared */
    SELECT id, promotion_id, version, "from", definition,
           coalesce(max_uses, max_uses_per_customer, budget_minor) IS NOT NULL AS limited
    FROM promotion_period WHERE id = ANY (${missing}::uuid[])`);
  if (kept.size + rows.length > capacity) kept.clear();
  for (const { id, promotion_id, definition, ...row } of rows) {
    const period = { promotionId: promotion_id, ...row, definition: following(definition, moves) };
    kept.set(id, period);
    known.set(id, period);
  }
  return known;
}
