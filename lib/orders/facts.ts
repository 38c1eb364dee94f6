import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofOrder = z.object({ orderId: z.string() });
const ofParcel = z.object({ orderId: z.string(), parcelId: z.string() });

export const orderPlaced = fact("order.placed", ofOrder);
export const orderSent = fact("order.sent", ofParcel);
export const orderReady = fact("order.ready", ofParcel);
export const orderCollected = fact("order.collected", ofParcel);
export const orderCancelled = fact("order.cancelled", ofOrder);
export const orderRefunded = fact("order.refunded", z.object({ orderId: z.string(), amountMinor: z.int() }));
