import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const order = z.object({ number: z.string() });

/** A supplier order waits for a second person. */
export const orderWaits = fact("purchasing.order_waits", order);

/** A supplier order was sent: its supplier is written to. */
export const orderSent = fact("purchasing.order_sent", order);

/** A supplier order is called off before anything came: its supplier is written to. */
export const orderCalledOff = fact("purchasing.order_called_off", order);
