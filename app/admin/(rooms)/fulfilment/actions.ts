"use server";

import { answerAction, buttonAction, formAction } from "#app/action";
import { closePacking, packUnit, reopenPacking, setPickupReady } from "#lib/fulfilment/commands-pack";
import { pickShort, pickUnits } from "#lib/fulfilment/commands-pick";
import { handToCarrier } from "#lib/fulfilment/commands-send";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { makeLabel } from "#lib/fulfilment/labelling";

export const wave = buttonAction(makeWave, { after: ({ waveId }) => `/admin/fulfilment/waves/${waveId}` });
export const pick = answerAction(pickUnits);
export const missing = buttonAction(pickShort);
export const pack = answerAction(packUnit);
export const close = formAction(closePacking);
export const reopen = buttonAction(reopenPacking);
export const label = formAction(makeLabel);
export const send = formAction(handToCarrier);
export const ready = formAction(setPickupReady);
