"use server";

import { buttonAction, formAction } from "#app/action";
import { handOverByCode, handOverByIdentity, unlockPickup } from "#lib/fulfilment/commands-pickup";

const back = { after: ({ number }: { number: string }) => `/counter?done=${number}` };

export const giveOnCode = formAction(handOverByCode, back);
export const giveOnIdentity = formAction(handOverByIdentity, back);
export const unlock = buttonAction(unlockPickup);
