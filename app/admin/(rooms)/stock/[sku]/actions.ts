"use server";

import { formAction } from "#app/action";
import { adjustStock } from "#lib/inventory/commands";
import { setAside } from "#lib/inventory/commands-set-aside";
import { setStockTerms } from "#lib/inventory/commands-terms";

/** A count replaces what was believed; a difference is added to it. */
export const adjust = formAction(adjustStock, {
  read: ({ sku, location, kind, number, reason }) => ({
    sku,
    location,
    change: kind === "count" ? { kind, countedTo: Number(number) } : { kind: "delta", onHandDelta: Number(number) },
    reason,
  }),
});

export const putAside = formAction(setAside, { read: ({ units, ...rest }) => ({ ...rest, units: Number(units) }) });

export const changeTerms = formAction(setStockTerms, {
  read: ({ safety, backorderLimit, expectedOn, ...rest }) => ({
    ...rest,
    safety: Number(safety),
    backorderLimit: Number(backorderLimit),
    expectedOn: expectedOn ?? null,
  }),
});
