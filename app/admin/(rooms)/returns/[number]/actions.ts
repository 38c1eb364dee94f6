"use server";

import { formAction } from "#app/action";
import { dropExchange as dropExchangeOf, settleExchange } from "#lib/exchanges/commands";
import { minorOf } from "#lib/kernel/minor-of";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { cancelReturn, proveDispatch, receiveReturn } from "#lib/returns/commands-receive";
import { closeRepair, refuseReturn, settleReturn } from "#lib/returns/commands-settle";
import { readInspection } from "../../../../return-forms.ts";
import { readConsent } from "../../read-consent.ts";

export const receive = formAction(receiveReturn);
export const inspect = formAction(inspectReturn, { read: readInspection });
export const repaired = formAction(closeRepair);
export const prove = formAction(proveDispatch);
export const refuse = formAction(refuseReturn);
export const cancel = formAction(cancelReturn);
export const exchange = formAction(settleExchange);
export const dropExchange = formAction(dropExchangeOf);
export const settle = formAction(settleReturn, {
  read: ({ number, deduction, why, ...fields }) => ({
    number,
    ...(deduction && { deductionMinor: minorOf(deduction) }),
    ...(why && { why }),
    ...readConsent(fields),
  }),
});
