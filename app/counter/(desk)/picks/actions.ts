"use server";

import { buttonAction, formAction } from "#app/action";
import { setPickupReady } from "#lib/fulfilment/commands-pack";
import { pickShort, pickUnits } from "#lib/fulfilment/commands-pick";
import { makeWave } from "#lib/fulfilment/commands-wave";

export const begin = formAction(makeWave, { after: ({ waveId }) => `/counter/picks/${waveId}` });
/** On to the next scan; the page says what was taken. */
export const take = formAction(pickUnits, {
  after: ({ sku }, { waveId }) => `/counter/picks/${waveId}?got=${encodeURIComponent(sku)}`,
});
export const missing = formAction(pickShort, { after: ({ waveId }) => `/counter/picks/${waveId}` });
export const ready = buttonAction(setPickupReady);
