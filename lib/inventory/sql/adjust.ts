import { type Actor, nameOf } from "#lib/kernel/actor";
import type { Transaction } from "#lib/platform/database";

type Level = {
  variant_id: string | null;
  product_id: string;
  location_code: string | null;
  on_hand: number;
  unavailable: number;
  reserved: number;
  held: number;
  safety: number;
  backorder_limit: number;
};

/** The level to change, locked; a place that never had the variant gets an empty one. */
export async function levelForChange(tx: Transaction, sku: string, location: string, now: Date): Promise<Level> {
  await tx.$executeRaw`
    INSERT INTO stock_level (variant_id, location_code, counted_at, updated_at)
    SELECT v.id, l.code, ${now}, ${now} FROM variant v, stock_location l WHERE v.sku = ${sku} AND l.code = ${location}
    ON CONFLICT DO NOTHING`;
  const [level] = await tx.$queryRaw<Level[]>`
    SELECT l.variant_id, v.product_id, l.location_code, l.on_hand, l.unavailable, l.reserved, l.held, l.safety, l.backorder_limit
    FROM stock_level l JOIN variant v ON v.id = l.variant_id
    WHERE v.sku = ${sku} AND l.location_code = ${location}
    FOR UPDATE OF l`;
  if (level) return level;
  const known = await tx.variant.findUnique({ where: { sku }, select: { id: true, productId: true } });
  const empty = { on_hand: 0, unavailable: 0, reserved: 0, held: 0, safety: 0, backorder_limit: 0 };
  return { variant_id: known?.id ?? null, product_id: known?.productId ?? "", location_code: null, ...empty };
}

type Correction = Readonly<{
  variantId: string;
  locationCode: string;
  delta: number;
  counted: boolean;
  note: string;
  actor: Actor;
  now: Date;
}>;

/** Moves the level and writes why, in one statement. */
export const changeOnHand = (tx: Transaction, change: Correction) => tx.$executeRaw`
  WITH moved AS (
    UPDATE stock_level
    SET on_hand = on_hand + ${change.delta}::int,
        counted_at = CASE WHEN ${change.counted} THEN ${change.now} ELSE counted_at END,
        updated_at = ${change.now}
    WHERE variant_id = ${change.variantId}::uuid AND location_code = ${change.locationCode}
    RETURNING variant_id, location_code
  )
  INSERT INTO stock_movement (variant_id, location_code, reason, note, on_hand_delta, actor_name, at)
  SELECT variant_id, location_code, 'adjust', ${change.note}, ${change.delta}::int, ${nameOf(change.actor)}, ${change.now}
  FROM moved`;
