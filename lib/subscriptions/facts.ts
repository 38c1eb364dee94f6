import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofSubscription = z.object({ subscriptionId: z.string() });
const ofDelivery = ofSubscription.extend({ day: z.iso.date() });

/** Its next delivery is near: its customer is told while they can still skip it. */
export const deliveryNear = fact("subscription.delivery_near", ofDelivery);
/** The shop could not sell what was to be delivered that day; the next one comes as ever. */
export const deliveryMissed = fact("subscription.delivery_missed", ofDelivery);
/** Nothing more is delivered. */
export const subscriptionEnded = fact("subscription.ended", ofSubscription);
