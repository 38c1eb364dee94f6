import { Prisma, type Transaction } from "#lib/platform/database";
import { available } from "../queries-available.ts";
import type { Place } from "../schema.ts";
import { type BundleOf, bundlesOf } from "./bundles.ts";
import { openLevels } from "./levels.ts";

type Terms = Readonly<{ safety: number; backorderLimit: number; expectedOn: string | null }>;

export type TermsRow = {
  product_id: string;
  on_hand: number;
  promised: number;
  safety: number;
  backorder_limit: number;
  expected_on: string | null;
  backorders: number;
  before: number;
  after: number;
  bundles: readonly BundleOf[] | null;
  done: boolean;
};

/** Changes the terms of a level unless customers already wait for more than the new limit lets be sold. */
export async function keepTerms(tx: Transaction, place: Place, terms: Terms, now: Date): Promise<TermsRow> {
  const { variantId, locationCode } = place;
  await openLevels(tx, [place], now);
  const expectedOn = terms.backorderLimit > 0 ? terms.expectedOn : null;
  const [row] = await tx.$queryRaw<[TermsRow]>`
    WITH level AS (
      SELECT l.*, ${available(Prisma.sql`l`)} AS before, l.reserved + l.held + l.unavailable AS promised
      FROM stock_level l WHERE variant_id = ${variantId}::uuid AND location_code = ${locationCode} FOR UPDATE
    ), done AS (
      UPDATE stock_level l
      SET safety = ${terms.safety}::int, backorder_limit = ${terms.backorderLimit}::int,
          expected_on = ${expectedOn}::date, updated_at = ${now}
      FROM level
      WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
        AND level.promised <= level.on_hand + ${terms.backorderLimit}::int
      RETURNING ${available(Prisma.sql`l`)} AS after
    )
    SELECT v.product_id, level.on_hand, level.promised::int AS promised, level.safety, level.backorder_limit,
           level.expected_on::text AS expected_on, greatest(level.backorder_limit, ${terms.backorderLimit}::int) AS backorders,
           level.before::int AS before, coalesce((SELECT after FROM done), level.before)::int AS after,
           ${bundlesOf(Prisma.sql`v.id`)} AS bundles, EXISTS (SELECT FROM done) AS done
    FROM level JOIN variant v ON v.id = level.variant_id`;
  return row;
}
