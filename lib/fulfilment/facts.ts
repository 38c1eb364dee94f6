import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** So many units of an order line were looked for in a place and not found there. */
export const pickShort = fact(
  "fulfilment.pick_short",
  z.object({ orderId: z.string(), orderLineId: z.string(), quantity: z.int(), locationCode: z.string() }),
);
