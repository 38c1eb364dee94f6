"use server";

import { formAction } from "#app/action";
import { adjustStock } from "#lib/inventory/commands";

/** A count replaces what was believed; a difference is added to it. */
export const adjust = formAction(adjustStock, {
  read: ({ sku, location, kind, number, reason }) => ({
    sku,
    location,
    change: kind === "count" ? { kind, countedTo: Number(number) } : { kind: "delta", onHandDelta: Number(number) },
    reason,
  }),
});
