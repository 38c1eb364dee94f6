"use server";

import { formAction } from "#app/action";
import { proveDispatch } from "#lib/returns/commands-receive";

export const prove = formAction(proveDispatch);
