import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { releaseSlot } from "./slot-holds.ts";

/** Frees the appointment of an order that was cancelled. */
export const freeSlot = command({
  name: "delivery.free_slot",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, { tx }) {
    return ok({ freed: await releaseSlot(tx, { orderId }) });
  },
});
