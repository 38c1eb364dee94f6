import { database } from "#lib/platform/database";
import type { ProductFilter } from "./product-filter.ts";
import { filtered, whereOf } from "./sql/filtered.ts";

/** How many products a filter finds. */
export async function productCount(filter: ProductFilter): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM product p ${whereOf(filtered(filter))}`;
  return row?.count ?? 0;
}

export type BatchView = Readonly<{
  id: string;
  authorId: string | null;
  authorName: string;
  at: Date;
  change: unknown;
  undoesId: string | null;
  isUndone: boolean;
  stopped: boolean;
  total: number;
  changed: number;
  same: number;
  refused: readonly Readonly<{ id: string; nameFr: string; refusal: string }>[];
}>;

/** A batch and how far it has come; null when there is none. */
export async function productBatch(id: string): Promise<BatchView | null> {
  const [row] = await database.$queryRaw<BatchView[]>`
    SELECT b.id, b.author_id AS "authorId", b.author_name AS "authorName", b.at, b.change, b.undoes_id AS "undoesId",
           b.stopped, EXISTS (SELECT FROM product_batch undo WHERE undo.undoes_id = b.id) AS "isUndone",
           count(*)::int AS total,
           (count(*) FILTER (WHERE i.after > i.before))::int AS changed,
           (count(*) FILTER (WHERE i.after = i.before))::int AS same,
           coalesce(json_agg(json_build_object('id', p.id, 'nameFr', p.name_fr, 'refusal', i.refusal))
                    FILTER (WHERE i.refusal IS NOT NULL), '[]') AS refused
    FROM product_batch b JOIN product_batch_item i ON i.batch_id = b.id JOIN product p ON p.id = i.product_id
    WHERE b.id = ${id}::uuid
    GROUP BY b.id`;
  return row ?? null;
}
