import { takeLoad } from "#lib/delivery/commands-load";
import { pickShort } from "#lib/fulfilment/facts";
import { system } from "#lib/kernel/actor";
import { whenever } from "#lib/platform/process";
import { rerouteShort } from "#lib/rerouting/commands-short";
import { lineRerouted } from "#lib/rerouting/facts";

const actor = system("routing");

/** How often others may be faster at the same shelf before the step is left for later. */
const mostTries = 3;

/** What a place lacks is served from another, which makes one parcel more ready that day. */
export const rerouting = [
  whenever(pickShort, {
    "serve it from elsewhere": async (short, { now }) => {
      for (let tries = 1; ; tries += 1) {
        const rerouted = await rerouteShort(actor, short, { now });
        if (rerouted.ok || rerouted.refusal.code === "order_not_found") return;
        if (tries === mostTries) throw new Error(`still not served from elsewhere: ${rerouted.refusal.code}`);
      }
    },
  }),
  whenever(lineRerouted, {
    "take its part of the day": async ({ orderId, to, readyOn }, { now }) => {
      if (readyOn) await takeLoad(actor, { orderId, place: to, date: readyOn }, { now });
    },
  }),
];
