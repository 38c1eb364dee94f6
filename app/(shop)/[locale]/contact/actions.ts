"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { addressOf } from "#app/caller";
import type { Fields } from "#app/form-fields";
import { askForCall, writeAgain, writeToUs } from "#lib/cases/commands";
import { rateCase } from "#lib/cases/commands-rate";
import { casePath } from "./case-path.ts";

const fromHere = async (fields: Fields) => ({ ...fields, address: addressOf(await headers()) });

/** Files as what they hold, and what they are called. */
const withFiles = async ({ files, ...fields }: Fields) => ({
  ...(await fromHere(fields)),
  files: await Promise.all(
    [files ?? []]
      .flat()
      .map(async (one) =>
        one instanceof File ? { name: one.name, bytes: Buffer.from(await one.arrayBuffer()) } : one,
      ),
  ),
});

export const writeAction = formAction(writeToUs, {
  read: withFiles,
  after: ({ caseId, token }, { locale }) => casePath(caseId, token, locale, "sent"),
});
export const callAction = formAction(askForCall, {
  read: fromHere,
  after: ({ caseId, token }, { locale }) => casePath(caseId, token, locale, "sent"),
});
export const writeAgainAction = formAction(writeAgain, {
  read: ({ locale: _, ...fields }) => withFiles(fields),
  after: ({ caseId, token }, { locale }) => casePath(caseId, token, locale, "sent"),
});
export const rateAction = buttonAction(rateCase, {
  read: ({ caseId, token, rating }) => ({ caseId, rating, ...(token && { token }) }),
});
