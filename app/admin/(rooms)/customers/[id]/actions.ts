"use server";

import { formAction } from "#app/action";
import { undoGesture } from "#lib/credit/commands-store-credit";
import { setAccountTerms } from "#lib/customers/commands-terms";
import { minorOf } from "#lib/kernel/minor-of";
import { giveAsOneMay } from "./give-as-one-may.ts";

export const give = formAction(giveAsOneMay, {
  read: ({ amountMinor, ...gesture }) => ({ ...gesture, amountMinor: minorOf(amountMinor) }),
});

export const setTerms = formAction(setAccountTerms, {
  read: ({ limitMinor, ...fields }) => ({ ...fields, limitMinor: minorOf(limitMinor) }),
});

export const undo = formAction(undoGesture);
