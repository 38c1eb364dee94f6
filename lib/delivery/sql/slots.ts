import type { Transaction } from "#lib/platform/database";
import type { DeliverySlot } from "../schema.ts";

type Place = DeliverySlot & Readonly<{ place: string }>;

/** One appointment more of a half-day; false when its last was somebody else's. Two who want that one wait for each other here. */
export async function takeSlot(
  tx: Transaction,
  { place, date, half, capacity }: Place & { capacity: number },
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO delivery_slot (location_code, date, half, taken) VALUES (${place}, ${date}::date, ${half}, 1)
    ON CONFLICT (location_code, date, half) DO UPDATE SET taken = delivery_slot.taken + 1
      WHERE delivery_slot.taken < ${capacity}`;
  return taken > 0;
}

export const noteHold = (tx: Transaction, attemptId: string, { place, date, half }: Place) =>
  tx.slotHold.create({ data: { attemptId, locationCode: place, date: new Date(date), half } });

/** Gives back what an attempt or an order had taken; how many. */
export const giveBackSlot = (tx: Transaction, of: { attemptId: string } | { orderId: string }): Promise<number> => {
  const attemptId = "attemptId" in of ? of.attemptId : null;
  const orderId = "orderId" in of ? of.orderId : null;
  return tx.$executeRaw`
    WITH freed AS (
      DELETE FROM slot_hold WHERE attempt_id = ${attemptId}::uuid OR order_id = ${orderId}::uuid
      RETURNING location_code, date, half)
    UPDATE delivery_slot s SET taken = s.taken - 1 FROM freed
    WHERE s.location_code = freed.location_code AND s.date = freed.date AND s.half = freed.half`;
};
