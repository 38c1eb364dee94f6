"use server";

import { buttonAction, formAction } from "#app/action";
import { readConfirmed } from "#app/edit-confirmed";
import { editOrder, withdrawEdit } from "#lib/edits/commands";

export const edit = formAction(editOrder, {
  read: readConfirmed,
  after: ({ number }) => `/admin/orders/${number}`,
});
export const withdraw = buttonAction(withdrawEdit);
