"use server";

import { buttonAction, formAction } from "#app/action";
import { judgeImport, runImport, undoImport } from "#lib/imports/commands-run";
import { discardImport } from "#lib/imports/commands-upload";
import { readAndJudge } from "./read-and-judge.ts";
import { readReading } from "./read-reading.ts";

export const readAs = formAction(readAndJudge, { read: readReading });
export const judge = buttonAction(judgeImport, { read: ({ id }) => ({ id }) });
export const run = buttonAction(runImport, { read: ({ id }) => ({ id }) });
export const undo = formAction(undoImport);
export const discard = buttonAction(discardImport, { read: ({ id }) => ({ id }), after: () => "/admin/imports" });
