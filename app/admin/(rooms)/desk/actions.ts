"use server";

import { buttonAction, formAction } from "#app/action";
import { signedIfTyped } from "#app/signed-if-typed";
import { actOnCase, actOnCaseSigned } from "#lib/cases/commands-act";
import { answerCase, answerCaseSigned } from "#lib/cases/commands-answer";
import { endCase, handOver, noteCase, reopen, snooze } from "#lib/cases/commands-desk";
import { mergeCase } from "#lib/cases/commands-merge";
import { noteCall } from "#lib/cases/commands-receive";
import { asTyped } from "./as-typed.ts";
import { readAct } from "./read-act.ts";
import { readAnswer, readUntil } from "./read-answer.ts";

export const answerAction = formAction(signedIfTyped(answerCase, answerCaseSigned), { read: readAnswer });
export const actAction = formAction(asTyped(signedIfTyped(actOnCase, actOnCaseSigned)), { read: readAct });
export const noteAction = formAction(noteCase);
export const takeAction = buttonAction(handOver);
export const handOverAction = formAction(handOver);
export const snoozeAction = formAction(snooze, { read: readUntil });
export const endAction = formAction(endCase);
export const reopenAction = buttonAction(reopen);
export const mergeAction = formAction(mergeCase, {
  read: ({ into, ...fields }) => ({ ...fields, into: String(into ?? "").replace(/\D/g, "") }),
  after: (_, { into }) => `/admin/desk?case=${String(into).replace(/\D/g, "")}`,
});
export const callAction = formAction(noteCall, { after: ({ number }) => `/admin/desk?view=mine&case=${number}` });
