"use server";

import { formAction } from "#app/action";
import { minorOf } from "#lib/kernel/minor-of";
import { requestPriceChanges } from "#lib/pricing/commands";
import { cancelScheduled, undoPriceChange } from "#lib/pricing/commands-undo";
import { typedInstant } from "../../typed-instant.ts";

export const undoChange = formAction(undoPriceChange);
export const withdrawChange = formAction(cancelScheduled);

export const setPrice = formAction(requestPriceChanges, {
  read: ({ sku, gross, when, reason }) => {
    const effectiveAt = typedInstant(when);
    const changes = [{ sku, toMinor: minorOf(gross), effectiveAt }];
    return { changes, source: effectiveAt ? "schedule" : "form", reason };
  },
});
