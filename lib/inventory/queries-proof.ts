import { database, Prisma } from "#lib/platform/database";
import type { WrongLevel } from "./schema.ts";

export type Discrepancy = Readonly<{ variantId: string; locationCode: string; level: string; ledger: string }>;

/** The next portion of SKUs: its last id, null at the end, and how many levels it has. */
export async function variantsAfter(after: string, most: number) {
  const [row] = await database.$queryRaw<[{ last: string | null; count: number }]>`
    WITH portion AS (SELECT id FROM variant WHERE id > ${after}::uuid ORDER BY id LIMIT ${most})
    SELECT max(id::text) AS last,
           (SELECT count(*)::int FROM stock_level l JOIN portion ON portion.id = l.variant_id) AS count
    FROM portion`;
  return row;
}

/**
 * The proof of the ledger: levels that are not the sum of their movements or, kept by batch, of their batches (then on
 * hand and withdrawn stand a second time). Empty when the books are right.
 */
export const discrepancies = (portion?: Readonly<{ after: string; last: string }>): Promise<Discrepancy[]> =>
  database.$queryRaw<Discrepancy[]>`
    SELECT l.variant_id AS "variantId", l.location_code AS "locationCode",
           concat_ws('/', l.on_hand, l.reserved, l.held, l.unavailable,
                     CASE WHEN batch.units IS NOT NULL THEN l.on_hand END,
                     CASE WHEN batch.units IS NOT NULL THEN ${tooNear} END) AS level,
           concat_ws('/', coalesce(sum(m.on_hand_delta), 0), coalesce(sum(m.reserved_delta), 0),
                     coalesce(sum(m.held_delta), 0), coalesce(sum(m.unavailable_delta), 0), batch.units, batch.withdrawn) AS ledger
    FROM stock_level l LEFT JOIN stock_movement m USING (variant_id, location_code)
    LEFT JOIN (
      SELECT level.variant_id, level.location_code, coalesce(sum(b.quantity), 0)::int AS units,
             coalesce(sum(b.withdrawn), 0)::int AS withdrawn
      FROM batch_kept JOIN stock_level level USING (variant_id) LEFT JOIN stock_batch b USING (variant_id, location_code)
      GROUP BY level.variant_id, level.location_code
    ) batch USING (variant_id, location_code)
    ${portion ? Prisma.sql`WHERE l.variant_id > ${portion.after}::uuid AND l.variant_id <= ${portion.last}::uuid` : Prisma.empty}
    GROUP BY l.variant_id, l.location_code, batch.units, batch.withdrawn
    HAVING l.on_hand <> coalesce(sum(m.on_hand_delta), 0) OR l.reserved <> coalesce(sum(m.reserved_delta), 0)
        OR l.held <> coalesce(sum(m.held_delta), 0) OR l.unavailable <> coalesce(sum(m.unavailable_delta), 0)
        OR batch.units <> l.on_hand OR batch.withdrawn <> ${tooNear}`;

/** Units that the ledger has set aside because of their date. */
const tooNear = Prisma.sql`coalesce(sum(m.unavailable_delta) FILTER (WHERE m.unavailable_reason = 'best_before'), 0)`;

/** The latest proofs, newest first. */
export const proofs = (most = 14) =>
  database.stockProof.findMany({ orderBy: { at: "desc" }, take: most, omit: { id: true } });

/** What the latest proof found wrong. */
export const wrongLevels = (most = 200): Promise<WrongLevel[]> =>
  database.$queryRaw<WrongLevel[]>`
    SELECT v.sku, s.name AS "locationName", d.level, d.ledger
    FROM stock_discrepancy d
    JOIN variant v ON v.id = d.variant_id JOIN stock_location s ON s.code = d.location_code
    WHERE d.proof_id = (SELECT id FROM stock_proof ORDER BY at DESC, id DESC LIMIT 1)
    ORDER BY v.sku, s.name LIMIT ${most}`;
