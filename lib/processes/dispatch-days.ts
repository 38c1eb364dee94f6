import { freeLoad, takeLoad } from "#lib/delivery/commands-load";
import { system } from "#lib/kernel/actor";
import { orderCancelled, orderPlaced } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { whenever } from "#lib/platform/process";

const actor = system("delivery");

/** Each delivered order takes its part of a day of the place that makes it ready, and gives it back when it is cancelled. */
export const dispatchDays = [
  whenever(orderPlaced, {
    "take its part of the day": async ({ orderId }, { now }) => {
      const order = await orderById(orderId);
      if (!order?.deliveryMethod) return;
      const { deliveryMethod: method, address, placedAt } = order;
      await takeLoad(actor, { orderId, method, postcode: address?.postcode ?? null, at: new Date(placedAt) }, { now });
    },
  }),
  whenever(orderCancelled, {
    "give its part of the day back": ({ orderId }, { now }) => freeLoad(actor, { orderId }, { now }),
  }),
];
