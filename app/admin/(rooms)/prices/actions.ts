"use server";

import { answerAction } from "#app/action";
import { minorOf } from "#lib/kernel/minor-of";
import { askForPrices } from "./ask-for-prices.ts";
import { typedInstant } from "./typed-instant.ts";

/** Only what differs from what its page showed is asked for, so that nobody else's price is put back by an old page. */
export const saveSheet = answerAction(askForPrices, {
  read: (fields) => {
    const { list, quantity, reason, when } = fields;
    const effectiveAt = typedInstant(when);
    const skus = Object.keys(fields).flatMap((name) => (name.startsWith("to.") ? [name.slice(3)] : []));
    const changes = skus
      .filter((sku) => fields[`to.${sku}`] !== fields[`was.${sku}`])
      .map((sku) => ({
        sku,
        toMinor: minorOf(fields[`to.${sku}`]),
        effectiveAt,
        ...(list && { listCode: list, minQuantity: Number(quantity) }),
      }));
    return { changes, source: effectiveAt ? "schedule" : "sheet", reason };
  },
});
