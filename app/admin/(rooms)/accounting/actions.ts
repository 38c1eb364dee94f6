"use server";

import { buttonAction, formAction } from "#app/action";
import { setOneStopShop } from "#lib/customers/commands-vat";
import { proveInvoices } from "#lib/invoices/proving";

export const prove = buttonAction(proveInvoices, { after: () => "/admin/accounting?room=proof" });
export const keepOneStopShop = formAction(setOneStopShop);
