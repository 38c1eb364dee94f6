"use server";

import { buttonAction, formAction } from "#app/action";
import { answerQuestion, publishAnswer, refuseAnswer, refuseQuestion, setOwner } from "#lib/questions/commands-answer";

export const answerAction = formAction(answerQuestion);
export const refuseAction = formAction(refuseQuestion);
export const publishAnswerAction = buttonAction(publishAnswer);
export const refuseAnswerAction = formAction(refuseAnswer);
export const ownerAction = buttonAction(setOwner);
