"use server";

import { buttonAction } from "#app/action";
import { noteVatNumber } from "#lib/customers/commands-vat";

export const noteFound = buttonAction(noteVatNumber);
