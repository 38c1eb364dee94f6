import { freeLoad, takeLoad } from "#lib/delivery/commands-load";
import { freeSlot } from "#lib/delivery/commands-slot";
import { system } from "#lib/kernel/actor";
import { orderCancelled, orderPlaced, parcelCancelled } from "#lib/orders/facts";
import { whenever } from "#lib/platform/process";
import { promiseAnswered } from "#lib/promises/facts";
import { daysTaken, placesSending } from "#lib/promises/queries";

const actor = system("delivery");

/**
 * Each delivered order takes its part of the days its promises were made for, and gives back what it needs no more: a parcel
 * cancelled, or collected in a store instead.
 */
export const dispatchDays = [
  whenever(orderPlaced, {
    "take its part of the day": async ({ orderId }, { now }) => {
      for (const { place, date } of await daysTaken(orderId)) await takeLoad(actor, { orderId, place, date }, { now });
    },
  }),
  whenever(orderCancelled, {
    "give its part of the day back": giveBack,
    "free its appointment": ({ orderId }, { now }) => freeSlot(actor, { orderId }, { now }),
  }),
  whenever(parcelCancelled, { "give its part of the day back": giveBack }),
  whenever(promiseAnswered, { "give the day of what is collected back": giveBack }),
];

async function giveBack({ orderId }: Readonly<{ orderId: string }>, { now }: Readonly<{ now: Date }>) {
  return freeLoad(actor, { orderId, sending: await placesSending(orderId) }, { now });
}
