import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** The provider has said something about a payment; whoever hears it asks the provider what is true now (PAY-04). */
export const paymentEvent = fact(
  "payment.event",
  z.object({ eventId: z.string(), type: z.string(), intentId: z.string().nullable() }),
);

/** Its owner has taken a card off their account: the provider is to forget it. */
export const cardForgotten = fact("card.forgotten", z.object({ paymentMethodId: z.string() }));

/** Somebody has their data erased: the provider is to forget who they are. */
export const cardholderForgotten = fact("cardholder.forgotten", z.object({ customerId: z.string() }));

/** The card takes nothing back any more: the money is to be given another way. */
export const refundRefused = fact("refund.refused", z.object({ refundId: z.string() }));

/** Money is owed back to a customer; a process asks the provider for it, once. `letGo`: it was not taken yet. */
export const refundOpened = fact(
  "refund.opened",
  z.object({ refundId: z.string(), letGo: z.enum(["part", "rest", "all"]).nullable().default(null) }),
);
