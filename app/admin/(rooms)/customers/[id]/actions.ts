"use server";

import { formAction } from "#app/action";
import { giveStoreCredit, undoGesture } from "#lib/credit/commands-store-credit";
import { minorOf } from "#lib/kernel/minor-of";

export const give = formAction(giveStoreCredit, {
  read: ({ accountId, amountMinor, reason }) => ({ accountId, amountMinor: minorOf(amountMinor), reason }),
});

export const undo = formAction(undoGesture);
