import { isOrdered } from "#lib/checkout/queries";
import { settleIntent } from "#lib/checkout/settle";
import { system } from "#lib/kernel/actor";
import { closePaymentEvent } from "#lib/payments/commands";
import { paymentEvent, refundOpened } from "#lib/payments/facts";
import { giveBack } from "#lib/payments/refunds";
import { whenever } from "#lib/platform/process";

/** What follows from the provider's word: the payment is settled, money owed goes back. */
export const payments = [
  whenever(paymentEvent, {
    "settle the payment": async ({ eventId, intentId }, { now }) => {
      if (intentId && !(await isOrdered(intentId))) await settleIntent(intentId, now);
      await closePaymentEvent(system("payments"), { id: eventId }, { now });
    },
  }),
  whenever(refundOpened, {
    "give the money back": ({ refundId, authorised }, { now }) => giveBack(refundId, now, { authorised }),
  }),
];
