"use server";

import { buttonAction, formAction } from "#app/action";
import { cancelOrder, markCollected, markReady, markSent } from "#lib/orders/commands";
import { addNote } from "#lib/orders/commands-note";
import { rerouteLine } from "#lib/rerouting/commands";
import { giveBackAsOneMay } from "./give-back-as-one-may.ts";
import { readRefund } from "./read-refund.ts";

export const send = formAction(markSent);
export const ready = buttonAction(markReady);
export const collected = buttonAction(markCollected);
export const collectedWithAge = formAction(markCollected);
export const cancel = formAction(cancelOrder);
export const refund = formAction(giveBackAsOneMay, { read: readRefund });
export const note = formAction(addNote);
export const reroute = formAction(rerouteLine);
