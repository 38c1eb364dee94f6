"use server";

import { buttonAction } from "#app/action";
import { keepBooks } from "#lib/invoices/commands";

export const keepItsBooks = buttonAction(keepBooks, { read: ({ orderId }) => ({ orderIds: [orderId] }) });
