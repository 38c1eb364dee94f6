"use server";

import { formAction } from "#app/action";
import { addCodes } from "#lib/codes/commands";
import { keepByBatch } from "#lib/inventory/commands-batch";
import { setAside } from "#lib/inventory/commands-set-aside";
import { setStockTerms } from "#lib/inventory/commands-terms";
import { correctStock } from "#lib/stockroom/commands-correct";

/** A count replaces what was believed; a difference is added to it. */
export const adjust = formAction(correctStock, {
  read: ({ sku, number, ...rest }) => ({ ...rest, article: sku, number: Number(String(number).replace("−", "-")) }),
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

export const keepBatches = formAction(keepByBatch, {
  read: ({ sku, minimumDays }) => ({ sku, minimumDays: Number(minimumDays) }),
});

/** One a line, as a supplier's list is pasted. */
export const fillPool = formAction(addCodes, {
  read: ({ sku, codes }) => ({
    sku,
    codes: String(codes ?? "")
      .split(/\s*\n\s*/)
      .filter(Boolean),
  }),
});
