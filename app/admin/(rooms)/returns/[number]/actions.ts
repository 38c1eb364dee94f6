"use server";

import { formAction } from "#app/action";
import { signedIfTyped } from "#app/signed-if-typed";
import { dropExchange as dropExchangeOf, settleExchange, settleExchangeSigned } from "#lib/exchanges/commands";
import { minorOf } from "#lib/kernel/minor-of";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { cancelReturn, proveDispatch, receiveReturn } from "#lib/returns/commands-receive";
import { closeRepair, refuseReturn, settleReturn, settleReturnSigned } from "#lib/returns/commands-settle";
import { readInspection } from "../../../../return-forms.ts";
import { readConsent } from "../../read-consent.ts";

export const receive = formAction(receiveReturn);
export const inspect = formAction(inspectReturn, { read: readInspection });
export const repaired = formAction(closeRepair);
export const prove = formAction(proveDispatch);
export const refuse = formAction(refuseReturn);
export const cancel = formAction(cancelReturn);
export const exchange = formAction(signedIfTyped(settleExchange, settleExchangeSigned));
export const dropExchange = formAction(dropExchangeOf);
export const settle = formAction(signedIfTyped(settleReturn, settleReturnSigned), {
  read: ({ number, deduction, why, ownPassword, ...fields }) => ({
    number,
    ...(ownPassword && { ownPassword }),
    ...(deduction && { deductionMinor: minorOf(deduction) }),
    ...(why && { why }),
    ...readConsent(fields),
  }),
});
