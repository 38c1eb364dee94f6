"use server";

import { formAction } from "#app/action";
import { chooseRefund } from "#lib/returns/commands-choose";
import { proveDispatch } from "#lib/returns/commands-receive";

export const prove = formAction(proveDispatch);
export const choose = formAction(chooseRefund);
