import { Prisma, type Transaction } from "#lib/platform/database";
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

/** A period's definition never changes, so that a process reads each once. */
const kept = new Map<string, KeptPeriod>();

export async function definitionsOf(
  reader: Pick<Transaction, "$queryRaw">,
  periodIds: readonly string[],
): Promise<ReadonlyMap<string, KeptPeriod>> {
  const missing = periodIds.filter((id) => !kept.has(id));
  if (missing.length === 0) return kept;

  const known = new Map(kept);
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    /* prepared */
    SELECT id, promotion_id, version, "from", definition,
           coalesce(max_uses, max_uses_per_customer, budget_minor) IS NOT NULL AS limited
    FROM promotion_period WHERE id = ANY (${missing}::uuid[])`);
  if (kept.size + rows.length > capacity) kept.clear();
  for (const { id, promotion_id, ...row } of rows) {
    kept.set(id, { promotionId: promotion_id, ...row });
    known.set(id, { promotionId: promotion_id, ...row });
  }
  return known;
}
