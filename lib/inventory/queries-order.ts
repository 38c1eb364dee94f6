import { database } from "#lib/platform/database";

/** A movement of the ledger that an order, or the checkout it came from, caused. */
export type OrderMovement = Readonly<{
  id: string;
  at: Date;
  sku: string;
  locationCode: string;
  reason: string;
  onHandDelta: number;
  reservedDelta: number;
  heldDelta: number;
  unavailableDelta: number;
  actorName: string;
}>;

/** What an order moved, and what stands of it: units held for its checkout and units reserved for itself. */
export type OrderStock = Readonly<{ movements: readonly OrderMovement[]; held: number; reserved: number }>;

/** `attemptIds`: under what its units were held, its checkout and its edits. */
type Which = Readonly<{ orderId: string; number: string; attemptIds: readonly string[] }>;

/** Every unit that moved because of an order, oldest first, and what its holds and reservations say is left of that. */
export async function stockOfOrder({ orderId, number, attemptIds }: Which): Promise<OrderStock> {
  const references = [...attemptIds.map((id) => `attempt:${id}`), `order:${orderId}`, `order:${number}`];
  const [movements, [standing]] = await Promise.all([
    database.$queryRaw<OrderMovement[]>`
      SELECT m.id::text AS id, m.at, v.sku, m.location_code AS "locationCode", m.reason,
        m.on_hand_delta AS "onHandDelta", m.reserved_delta AS "reservedDelta", m.held_delta AS "heldDelta",
        m.unavailable_delta AS "unavailableDelta", m.actor_name AS "actorName"
      FROM stock_movement m JOIN variant v ON v.id = m.variant_id
      WHERE m.reference = ANY (${references}) ORDER BY m.id`,
    database.$queryRaw<{ held: number; reserved: number }[]>`
      SELECT
        (SELECT coalesce(sum(quantity), 0)::int FROM stock_hold
          WHERE attempt_id = ANY(${[...attemptIds]}::uuid[]) AND state = 'held') AS held,
        (SELECT coalesce(sum(quantity), 0)::int FROM stock_reservation
          WHERE order_id = ${orderId}::uuid AND state = 'live') AS reserved`,
  ]);
  return { movements, held: standing?.held ?? 0, reserved: standing?.reserved ?? 0 };
}

/** Of each bundle among these variants, how many units leave when one is sold; what is no bundle is not in it. */
export async function unitsInBundles(variantIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database.bundleComponent.groupBy({
    by: ["bundleId"],
    where: { bundleId: { in: [...variantIds] } },
    _sum: { quantity: true },
  });
  return new Map(rows.map(({ bundleId, _sum }) => [bundleId, _sum.quantity ?? 0]));
}
