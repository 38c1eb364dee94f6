"use server";

import { buttonAction } from "#app/action";
import { sendAgain } from "#lib/einvoicing/commands";

export const sendOnceMore = buttonAction(sendAgain, { after: () => "/admin/invoices/platform" });
