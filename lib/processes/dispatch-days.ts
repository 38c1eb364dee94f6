import { freeLoad, takeLoad } from "#lib/delivery/commands-load";
import { freeSlot } from "#lib/delivery/commands-slot";
import { system } from "#lib/kernel/actor";
import { orderCancelled, orderPlaced } from "#lib/orders/facts";
import { whenever } from "#lib/platform/process";
import { daysTaken } from "#lib/promises/queries";

const actor = system("delivery");

/** Each delivered order takes its part of the days its promises were made for, and gives it back when it is cancelled. */
export const dispatchDays = [
  whenever(orderPlaced, {
    "take its part of the day": async ({ orderId }, { now }) => {
      for (const { place, date } of await daysTaken(orderId)) await takeLoad(actor, { orderId, place, date }, { now });
    },
  }),
  whenever(orderCancelled, {
    "give its part of the day back": ({ orderId }, { now }) => freeLoad(actor, { orderId }, { now }),
    "free its appointment": ({ orderId }, { now }) => freeSlot(actor, { orderId }, { now }),
  }),
];
