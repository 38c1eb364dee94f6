"use server";

import { buttonAction } from "#app/action";
import { cancelOwnOrder } from "#lib/orders/commands-own";
import { answerDelay } from "#lib/promises/commands-answer";

export const chooseAction = buttonAction(answerDelay);
export const cancelAction = buttonAction(cancelOwnOrder);
