"use server";

import { buttonAction, formAction } from "#app/action";
import { dropMacroDraft, publishMacro, retireMacro } from "#lib/cases/commands-macros";
import { readMacro } from "./read-macro.ts";
import { writeMacro } from "./write-macro.ts";

export const writeAction = formAction(writeMacro, {
  read: readMacro,
  after: ({ id }, fields) => (fields.id ? undefined : `/admin/desk/macros?macro=${id}`),
});
export const publishAction = buttonAction(publishMacro);
export const dropAction = buttonAction(dropMacroDraft, {
  after: ({ id }) => (id ? undefined : "/admin/desk/macros"),
});
export const retireAction = buttonAction(retireMacro);
