import type { Transaction } from "#lib/platform/database";
import type { Move } from "../schema.ts";

/** Whether more was taken from a reason than the ledger says lies aside for it; asked while the levels are locked. */
export async function overTaken(tx: Transaction, moves: readonly Move[]): Promise<boolean> {
  const rows = await tx.$queryRaw<object[]>`
    SELECT FROM stock_movement m
    JOIN unnest(${moves.map((m) => m.variantId)}::uuid[], ${moves.map((m) => m.locationCode)}::text[],
                ${moves.map((m) => m.setAside?.reason ?? null)}::text[]) AS d (variant_id, location_code, reason)
      ON m.variant_id = d.variant_id AND m.location_code = d.location_code AND m.unavailable_reason = d.reason
    GROUP BY m.variant_id, m.location_code, d.reason
    HAVING sum(m.unavailable_delta) < 0`;
  return rows.length > 0;
}
