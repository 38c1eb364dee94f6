"use server";

import { buttonAction, formAction } from "#app/action";
import { endCase, handOver, mergeCase, noteCase, reopen, snooze } from "#lib/cases/commands-desk";
import { noteCall } from "#lib/cases/commands-receive";
import { answerAsOneMay } from "./answer-as-one-may.ts";
import { readAnswer, readUntil } from "./read-answer.ts";

export const answerAction = formAction(answerAsOneMay, { read: readAnswer });
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
