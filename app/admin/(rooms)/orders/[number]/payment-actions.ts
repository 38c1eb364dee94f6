"use server";

import { buttonAction, formAction } from "#app/action";
import { askForPaymentDue } from "#lib/orders/commands-payment-due";
import { cancelRequest } from "#lib/orders/commands-request";

export const unask = formAction(cancelRequest);
export const askAgain = buttonAction(askForPaymentDue, { read: ({ orderId }) => ({ orderId }) });
