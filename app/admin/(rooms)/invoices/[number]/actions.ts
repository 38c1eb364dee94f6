"use server";

import { formAction } from "#app/action";
import { correctInvoice } from "#lib/invoices/commands-correct";

export const correct = formAction(correctInvoice, { after: ({ invoice }) => `/admin/invoices/${invoice}` });
