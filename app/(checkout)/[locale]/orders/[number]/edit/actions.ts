"use server";

import { formAction } from "#app/action";
import { readConfirmed } from "#app/edit-confirmed";
import { editOwnOrder } from "#lib/edits/commands";

export const editAction = formAction(editOwnOrder, {
  read: ({ locale: _, ...fields }) => readConfirmed(fields),
  after: ({ number, state }, { locale }) => `/${locale}/orders/${number}${state === "proposed" ? "/pay" : ""}`,
});
