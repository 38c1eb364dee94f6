import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** Units of an order leave from another place than planned, made ready there on this day. */
export const lineRerouted = fact(
  "rerouting.line_moved",
  z.object({ orderId: z.string(), from: z.string(), to: z.string(), readyOn: z.string().nullable() }),
);
