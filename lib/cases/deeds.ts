import { z } from "zod";
import { gestureCauses } from "#lib/orders/schema";
import { sendable } from "./acts.ts";

/** What was done about an order from its case, to be told in each reader's own language. Cents, to the customer. */
const deed = z.object({
  kind: z.enum(["refund_delivery", "gesture", "send_again", "cancel", "refund", "edit", "withdraw"]),
  amountMinor: z.int().optional(),
  pays: z.enum(["refund", "voucher"]).optional(),
  what: z.enum(sendable).optional(),
  cause: z.enum(gestureCauses).optional(),
  /** It is not done yet: money waits for a second person, an edit that costs more for its payment. */
  waits: z.literal(true).optional(),
});
export type Deed = z.infer<typeof deed>;
export const deeds = z.array(deed);
