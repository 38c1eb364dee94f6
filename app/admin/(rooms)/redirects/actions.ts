"use server";

import { answerAction, buttonAction, formAction } from "#app/action";
import { addRedirect, deleteRedirect } from "#lib/redirects/commands";
import { importInWords } from "./import.ts";

export const add = formAction(addRedirect);
export const remove = buttonAction(deleteRedirect);
export const importFile = answerAction(importInWords, {
  read: async ({ file }) => ({ text: file instanceof File ? await file.text() : "" }),
});
