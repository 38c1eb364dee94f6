import { z } from "zod";
import { consent } from "./elsewhere.ts";
import { gestureCauses, gestureReasons } from "./schema.ts";

const reason = z.string().trim().min(3).max(200);

/** What people give to each act: the inputs of its command, beside the order. */
export const inputs = {
  lines: {
    lines: z.array(z.strictObject({ lineId: z.uuid(), quantity: z.int().min(1).max(999) })).max(100),
    includeDelivery: z.boolean().default(false),
    reason,
    /** Its customer agreed to be given store credit instead of what they paid with. */
    asCredit: consent.optional(),
    /** Whose doing it was, where money is given and nothing comes back for it. */
    cause: z.enum(gestureCauses).optional(),
  },
  gesture: {
    pays: z.enum(["refund", "voucher"]),
    amountMinor: z.int().min(1).max(1_000_000),
    reason: z.enum(gestureReasons),
    cause: z.enum(gestureCauses),
    /** What its customer is told, in their language. */
    words: z.string().trim().min(3).max(500),
  },
} as const;

/** Money to be given about an order, as data: given at once, or kept until a second person says yes to exactly this. */
export const refundAct = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lines"), ...inputs.lines }),
  z.strictObject({ kind: z.literal("gesture"), ...inputs.gesture }),
]);
export type RefundAct = z.infer<typeof refundAct>;
export type ActOf<K extends RefundAct["kind"]> = Extract<RefundAct, { kind: K }>;
