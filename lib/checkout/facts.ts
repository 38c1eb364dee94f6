import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { refundReasons } from "./schema.ts";

/** Money came that no order keeps; it is on its way back, and whoever paid is to be told. */
export const paymentReturned = fact(
  "payment.returned",
  z.object({ attemptId: z.string(), amountMinor: z.int(), reason: z.enum(refundReasons) }),
);
