import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** A pick-up that waits goes back on the shelf in two days. */
export const pickupDueSoon = fact("pickup.due_soon", z.object({ orderId: z.string(), parcelId: z.string() }));
