"use server";

import { formAction } from "#app/action";
import { undoGesture } from "#lib/credit/commands-store-credit";
import { minorOf } from "#lib/kernel/minor-of";
import { giveAsOneMay } from "./give-as-one-may.ts";

export const give = formAction(giveAsOneMay, {
  read: ({ amountMinor, ...gesture }) => ({ ...gesture, amountMinor: minorOf(amountMinor) }),
});

export const undo = formAction(undoGesture);
