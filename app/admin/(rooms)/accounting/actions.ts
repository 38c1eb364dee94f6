"use server";

import { buttonAction } from "#app/action";
import { proveInvoices } from "#lib/invoices/proving";

export const prove = buttonAction(proveInvoices, { after: () => "/admin/accounting?room=proof" });
