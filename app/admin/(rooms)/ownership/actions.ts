"use server";

import { formAction } from "#app/action";
import { giveOwnership, handOverOwnership, leaveToAbove } from "#lib/ownership/commands";
import { endAbsence, setAbsence } from "#lib/ownership/commands-absence";

const here = () => "/admin/ownership?saved=1";

export const give = formAction(giveOwnership, { after: here });
export const leave = formAction(leaveToAbove, { after: here });
export const handOver = formAction(handOverOwnership, { after: here });
export const noteAbsence = formAction(setAbsence, { after: here });
export const comeBack = formAction(endAbsence, { after: here });
