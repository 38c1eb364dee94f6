import { sendable } from "#lib/inventory/queries-available";
import { Prisma, type Transaction } from "#lib/platform/database";
import { type StrategyName, strategyNamed } from "#lib/routing/strategies";
import { payingAttempts } from "./paying-attempts.ts";

/** What each place that ships may send of a variant, and how this shop weighs its places. */
export type ServingStock = Readonly<{
  levels: readonly Readonly<{ variantId: string; place: string; available: number }>[];
  strategy: StrategyName;
}>;

type Row = Readonly<{ levels: ServingStock["levels"] | null; strategy: string | null }>;

/** What the places that ship have of these variants; what the cart itself holds while it is being paid counts as available to it. */
export async function loadServing(
  reader: Pick<Transaction, "$queryRaw">,
  cartId: string,
  variantIds: readonly string[],
): Promise<ServingStock> {
  const [row] = await reader.$queryRaw<[Row]>(Prisma.sql`
    /* prepared */
    SELECT (SELECT jsonb_agg(jsonb_build_object('variantId', l.variant_id, 'place', l.location_code,
              'available', l.units + coalesce(own.quantity, 0)))
            FROM ${sendable} l
            LEFT JOIN stock_hold own ON own.attempt_id = ANY(${payingAttempts(cartId)}) AND own.state = 'held'
              AND own.variant_id = l.variant_id AND own.location_code = l.location_code
            WHERE l.variant_id = ANY(${variantIds}::uuid[])) AS levels,
           (SELECT strategy FROM routing_policy) AS strategy`);
  return { levels: row.levels ?? [], strategy: strategyNamed(row.strategy) };
}
