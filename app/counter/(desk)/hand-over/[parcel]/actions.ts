"use server";

import { buttonAction, formAction } from "#app/action";
import { handOverByCode, handOverByIdentity, unlockPickup } from "#lib/fulfilment/commands-pickup";
import { giveOrderTo } from "#lib/loyalty/commands-earn";
import { recordCounterPayment } from "#lib/orders/commands-received";

const back = { after: ({ number }: { number: string }) => `/counter?done=${number}` };

export const giveOnCode = formAction(handOverByCode, back);
export const giveOnIdentity = formAction(handOverByIdentity, back);
export const unlock = buttonAction(unlockPickup);
export const paid = formAction(recordCounterPayment);
export const giveToMember = formAction(giveOrderTo);
