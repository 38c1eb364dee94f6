import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import type { Option } from "./options.ts";
import type { DeliverySlot } from "./schema.ts";
import { giveBackSlot, noteHold, takeSlot } from "./sql/slots.ts";

export type SlotTaken = Readonly<{ code: "slot_taken" }> & DeliverySlot;

/**
 * Keeps an option's chosen slot for a checkout, in the caller's transaction; of two who want the last, one has it and the
 * other is refused `slot_taken`. An option without a slot keeps none.
 */
export async function holdSlot(
  tx: Transaction,
  attemptId: string,
  option: Pick<Option, "slot" | "slotCapacity" | "kept"> | undefined,
): Promise<Result<null, SlotTaken>> {
  if (!option?.slot) return ok(null);
  const { slot, slotCapacity: capacity, kept } = option;
  const wanted = { ...slot, place: kept.place };
  if (!(await takeSlot(tx, { ...wanted, capacity }))) return refuse({ code: "slot_taken", ...slot });
  await noteHold(tx, attemptId, wanted);
  return ok(null);
}

/** The slot of a checkout becomes its order's. */
export const keepSlot = (tx: Transaction, { attemptId, orderId }: { attemptId: string; orderId: string }) =>
  tx.slotHold.updateMany({ where: { attemptId }, data: { orderId } });

/** Frees the slot of a checkout that came to nothing, or of an order that was cancelled. */
export const releaseSlot = giveBackSlot;
