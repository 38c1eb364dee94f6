"use server";

import { buttonAction, formAction } from "#app/action";
import { closeBreak, confirmClosing, takeBreak } from "#lib/reconciliation/commands";

export const take = buttonAction(takeBreak, { after: () => "/admin/payments" });
export const close = formAction(closeBreak);
export const confirm = buttonAction(confirmClosing, { after: () => "/admin/payments" });
