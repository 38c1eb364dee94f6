import { z } from "zod";
import { command } from "#lib/platform/command";
import { cancelParcelOf } from "./cancelling.ts";

/** A colleague, or the end of a pick-up's days, cancels one parcel that has not left. */
export const cancelParcel = command({
  name: "orders.cancelParcel",
  input: z.strictObject({
    orderId: z.uuid(),
    parcelId: z.uuid(),
    reason: z.string().trim().min(3).max(200),
    uncollected: z.boolean().default(false),
  }),
  allow: "orders.cancel",
  run: cancelParcelOf,
});
