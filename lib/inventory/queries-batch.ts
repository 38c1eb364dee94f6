import type { Day } from "#lib/kernel/local-time";
import { database, Prisma } from "#lib/platform/database";
import { firstExpiring, isBatchKept } from "./sql/batches.ts";

/** A batch in a place, of which `withdrawn` units are too near to their date; code "" and no date: nobody noted them. */
export type BatchAtPlace = Readonly<{
  locationCode: string;
  locationName: string;
  code: string;
  bestBefore: Day | null;
  quantity: number;
  withdrawn: number;
}>;

export type BatchesOfArticle = Readonly<{ minimumDays: number; batches: readonly BatchAtPlace[] }>;

/** The batches of a SKU, place by place, first expiring first; null when it is not kept by batch. */
export async function batchesOf(sku: string): Promise<BatchesOfArticle | null> {
  const variant = await database.variant.findUnique({ where: { sku }, select: { id: true } });
  const kept = variant && (await database.batchKept.findUnique({ where: { variantId: variant.id } }));
  if (!kept) return null;
  const batches = await database.$queryRaw<BatchAtPlace[]>`
    SELECT b.location_code AS "locationCode", s.name AS "locationName", b.code, b.best_before::text AS "bestBefore",
           b.quantity, b.withdrawn
    FROM stock_batch b JOIN stock_location s ON s.code = b.location_code
    WHERE b.variant_id = ${kept.variantId}::uuid AND b.quantity > 0
    ORDER BY s.kind DESC, s.name, ${firstExpiring(Prisma.sql`b`)}`;
  return { minimumDays: kept.minimumDays, batches };
}

/** Whether an article is kept by batch, as a column of who reads articles. */
export const batchKept = isBatchKept;

/** The batch to take first of an article at a place, as JSON { code, bestBefore }; null when none is noted. */
export const firstBatch = (variantId: Prisma.Sql, place: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_build_object('code', b.code, 'bestBefore', b.best_before)
  FROM stock_batch b
  WHERE b.variant_id = ${variantId} AND b.location_code = ${place} AND b.quantity > b.withdrawn AND b.code <> ''
  ORDER BY ${firstExpiring(Prisma.sql`b`)} LIMIT 1)`;
