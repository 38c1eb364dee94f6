"use server";

import { formAction } from "#app/action";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { findReturn } from "#lib/returns/find-return";
import { readInspection } from "../../../return-forms.ts";

/** From the number on a slip to its return. */
export const find = formAction(findReturn, { after: ({ number }) => `/counter/returns/${number}` });
export const receive = formAction(receiveReturn);
export const inspect = formAction(inspectReturn, { read: readInspection });
