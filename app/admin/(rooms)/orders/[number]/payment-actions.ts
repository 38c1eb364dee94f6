"use server";

import { buttonAction, formAction } from "#app/action";
import { minorOf } from "#lib/kernel/minor-of";
import { askForPaymentDue } from "#lib/orders/commands-payment-due";
import { recordGivenBack, recordTransfer } from "#lib/orders/commands-received";
import { cancelRequest } from "#lib/orders/commands-unask";

export const unask = formAction(cancelRequest);
export const askAgain = buttonAction(askForPaymentDue, { read: ({ orderId }) => ({ orderId }) });
export const transferCame = formAction(recordTransfer, {
  read: ({ amountMinor, ...fields }) => ({ ...fields, amountMinor: minorOf(amountMinor) }),
});
export const givenBack = formAction(recordGivenBack);
