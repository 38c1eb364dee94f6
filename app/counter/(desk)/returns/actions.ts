"use server";

import { formAction } from "#app/action";
import { signedIfTyped } from "#app/signed-if-typed";
import { settleExchange, settleExchangeSigned } from "#lib/exchanges/commands";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { settleReturn, settleReturnSigned } from "#lib/returns/commands-settle";
import { giveBackHere } from "#lib/returns/commands-till";
import { findReturn } from "#lib/returns/find-return";
import { readInspection } from "../../../return-forms.ts";

/** From the number on a slip to its return, or from an order's to what of it may come back. */
export const find = formAction(findReturn, {
  after: ({ kind, number }) => `/counter/returns/${kind === "order" ? "order/" : ""}${number}`,
});
export const receive = formAction(receiveReturn);
export const inspect = formAction(inspectReturn, { read: readInspection });
export const settle = formAction(signedIfTyped(settleReturn, settleReturnSigned));
export const exchange = formAction(signedIfTyped(settleExchange, settleExchangeSigned), {
  read: ({ "till.by": by, "till.reference": reference, ...asked }) => ({
    ...asked,
    ...(by && { till: { by, reference } }),
  }),
});
export const giveBack = formAction(giveBackHere);
