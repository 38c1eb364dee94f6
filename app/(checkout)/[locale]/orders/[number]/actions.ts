"use server";

import { buttonAction } from "#app/action";
import { answerDelay } from "#lib/promises/commands-answer";

export const chooseAction = buttonAction(answerDelay);
