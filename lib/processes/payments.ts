import { isOrdered } from "#lib/checkout/queries";
import { settleIntent } from "#lib/checkout/settle";
import { system } from "#lib/kernel/actor";
import { giveRefusedByTransfer } from "#lib/orders/commands-refused-refund";
import { settleAskedIntent } from "#lib/orders/request-payment";
import { closePaymentEvent } from "#lib/payments/commands";
import { cardForgotten, cardholderForgotten, paymentEvent, refundOpened, refundRefused } from "#lib/payments/facts";
import { refundById } from "#lib/payments/queries";
import { giveBack, rereadRefunds } from "#lib/payments/refunds";
import { forgetAtProvider, forgetWhoAtProvider } from "#lib/payments/saved-cards";
import { whenever } from "#lib/platform/process";
import { takePending } from "./captures.ts";
import { noteDisputes } from "./disputes.ts";
import { giveBackOrStop } from "./stopped-refunds.ts";

/** What follows from the provider's word: the payment is settled, money owed goes back once what was asked for is taken. */
export const payments = [
  whenever(paymentEvent, {
    "settle the payment": async ({ eventId, type, intentId }, { now }) => {
      if (intentId && type.startsWith("charge.dispute.")) await noteDisputes(intentId, now);
      if (intentId && type === "refund.failed") await rereadRefunds(intentId, now);
      if (intentId && !(await isOrdered(intentId)))
        (await settleIntent(intentId, now)) ?? (await settleAskedIntent(intentId, now));
      await closePaymentEvent(system("payments"), { id: eventId }, { now });
    },
  }),
  whenever(cardForgotten, {
    "have the provider forget it": ({ paymentMethodId }) => forgetAtProvider(paymentMethodId),
  }),
  whenever(cardholderForgotten, {
    "have the provider forget who they are": ({ customerId }) => forgetWhoAtProvider(customerId),
  }),
  whenever(refundRefused, {
    "have it given by transfer": ({ refundId }, { now }) =>
      giveRefusedByTransfer(system("payments"), { refundId }, { now }),
  }),
  whenever(refundOpened, {
    "give the money back": async ({ refundId, letGo }, { now }) => {
      const { intentId } = await refundById(refundId);
      await takePending(intentId, now);
      await giveBackOrStop({ refundId, intentId }, now, () => giveBack(refundId, now, letGo));
    },
  }),
];
