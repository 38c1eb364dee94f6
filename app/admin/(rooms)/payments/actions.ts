"use server";

import { buttonAction, formAction } from "#app/action";
import { confirmTransfer, takeTransfer } from "#lib/orders/commands-transfer";
import { closeBreak, confirmClosing, takeBreak } from "#lib/reconciliation/commands";

export const take = buttonAction(takeBreak, { after: () => "/admin/payments" });
export const takePaying = buttonAction(takeTransfer, { after: () => "/admin/payments" });
export const confirmPaid = formAction(confirmTransfer);
export const close = formAction(closeBreak);
export const confirm = buttonAction(confirmClosing, { after: () => "/admin/payments" });
