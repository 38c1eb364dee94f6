import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { Prisma, type Transaction } from "#lib/platform/database";
import { categoriesIn, following, type Moves } from "../current-categories.ts";
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

/** As it was published, with the categories it names; and what it said last when some of those had moved. */
type Kept = { readonly published: KeptPeriod; readonly categories: readonly string[]; moved?: Moved };
type Moved = Readonly<{ key: string; period: KeptPeriod }>;

/** A period's definition never changes, so that a process reads each once. */
const kept = new Map<string, Kept>();

/**
 * The periods of these ids, following the categories they name to where those stand for this reader; asked of the paths they
 * name alone, and of none where they name none.
 */
export async function definitionsOf(
  reader: Pick<Transaction, "$queryRaw">,
  periodIds: readonly string[],
): Promise<ReadonlyMap<string, KeptPeriod>> {
  const known = await publishedOf(reader, periodIds);
  const paths = [...new Set([...known.values()].flatMap(({ categories }) => categories))].sort();
  const moves: Moves = paths.length > 0 ? await movedCategories(reader, paths) : new Map();
  return new Map([...known].map(([id, one]) => [id, followed(one, moves)]));
}

function followed(one: Kept, moves: Moves): KeptPeriod {
  const own = new Map(one.categories.flatMap((path) => (moves.has(path) ? [[path, moves.get(path) ?? path]] : [])));
  if (own.size === 0) return one.published;
  const key = JSON.stringify([...own]);
  if (one.moved?.key !== key) {
    const period = { ...one.published, definition: following(one.published.definition, own) };
    one.moved = { key, period };
  }
  return one.moved.period;
}

async function publishedOf(
  reader: Pick<Transaction, "$queryRaw">,
  periodIds: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  const missing = periodIds.filter((id) => !kept.has(id));
  const rows =
    missing.length === 0
      ? []
      : await reader.$queryRaw<Row[]>(Prisma.sql`
    /* prepared */
    SELECT id, promotion_id, version, "from", definition,
           coalesce(max_uses, max_uses_per_customer, budget_minor) IS NOT NULL AS limited
    FROM promotion_period WHERE id = ANY (${missing}::uuid[])`);
  const read = rows.map(({ id, promotion_id, ...row }): [string, Kept] => {
    const published = { promotionId: promotion_id, ...row };
    return [id, { published, categories: categoriesIn(row.definition) }];
  });
  const found = new Map([...periodIds.flatMap((id) => pair(id)), ...read]);
  if (kept.size + read.length > capacity) kept.clear();
  for (const [id, period] of read) kept.set(id, period);
  return found;
}

const pair = (id: string): [string, Kept][] => {
  const period = kept.get(id);
  return period ? [[id, period]] : [];
};
