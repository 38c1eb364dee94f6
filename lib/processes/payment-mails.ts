import { paymentReturned } from "#lib/checkout/facts";
import { payerOf } from "#lib/checkout/queries";
import { refundRerouted } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { whenever } from "#lib/platform/process";
import { house } from "./house.ts";
import { writeOfOrder } from "./order-mails.ts";

/** Nobody finds a payment gone and come back, or not come back, without a word. */
export const paymentMails = [
  whenever(refundRerouted, {
    "ask its customer for an account": async ({ orderId, amountMinor }, context) =>
      writeOfOrder("refund_rerouted", await orderById(orderId), context, { amountMinor }),
  }),
  whenever(paymentReturned, {
    "mail that the payment goes back": async ({ attemptId, amountMinor, reason }, { factId, now, once }) => {
      const payer = await payerOf(attemptId);
      if (!payer) return;
      const { name, email, locale } = payer;
      const template = "payment_returned";
      const cartUrl = `${shopUrl()}/${locale}/cart`;
      const written = await renderTemplate(template, { house: house(), name, amountMinor, reason, cartUrl }, locale);
      const letter = { key: `${template}:${factId}`, template, recipient: email, locale, ...written };
      await once("mail", (tx) => queueMail(tx, letter, now));
    },
  }),
];
