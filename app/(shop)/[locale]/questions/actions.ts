"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { addressOf } from "#app/caller";
import type { Fields } from "#app/form-fields";
import { answerAsBuyer, ask, findUseful, prove } from "#lib/questions/commands";
import { questionPath } from "./question-path.ts";

const fromHere = async (fields: Fields) => ({ ...fields, address: addressOf(await headers()) });

export const askAction = formAction(ask, {
  read: fromHere,
  after: ({ questionId, token }, { locale }) => questionPath(questionId, token, locale),
});
export const proveAction = buttonAction(prove, {
  read: ({ questionId, token }) => ({ questionId, ...(token && { token }) }),
  after: ({ questionId }, { token, locale }) => questionPath(questionId, token, locale),
});
export const answerAction = formAction(answerAsBuyer, { read: fromHere });
export const usefulAction = buttonAction(findUseful, { read: fromHere });
