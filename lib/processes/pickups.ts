import { issuePickupCodes, remindOfPickup } from "#lib/fulfilment/commands-pickup";
import { pickupDueSoon } from "#lib/fulfilment/facts-pickup";
import { pickupsOverdue, pickupsToRemind } from "#lib/fulfilment/queries-pickup";
import { system } from "#lib/kernel/actor";
import { translator } from "#lib/language/translator";
import { cancelParcel } from "#lib/orders/commands-cancel-parcel";
import { orderPlaced, orderReady, parcelCancelled } from "#lib/orders/facts";
import { log } from "#lib/platform/log";
import { every, whenever } from "#lib/platform/process";
import { writeOfParcel } from "./order-mails.ts";
import { pickupTold } from "./pickup-told.ts";

const actor = system("counter");
const atOnce = 100;

/** Each pick-up has its code from the start; its customer is reminded, and told when it went back on the shelf. */
export const pickups = [
  whenever(orderPlaced, {
    "make the codes of its pick-ups": ({ orderId }, { now }) => issuePickupCodes(actor, { orderId }, { now }),
  }),
  whenever(orderReady, {
    "say until when it waits": ({ orderId }, { now }) => issuePickupCodes(actor, { orderId }, { now }),
  }),
  whenever(pickupDueSoon, {
    "mail the reminder": async (told, context) =>
      writeOfParcel("pickup_reminder", told, context, { pickup: await pickupTold(told, context.now) }),
  }),
  whenever(parcelCancelled, {
    "mail that it will not be": ({ orderId, parcelId, ...what }, context) =>
      writeOfParcel("parcel_cancelled", { orderId, parcelId }, context, what),
  }),
];

async function takeBack(now: Date): Promise<void> {
  const reason = translator("fr")("counter.uncollected");
  for (const { orderId, parcelId } of await pickupsOverdue(now, atOnce)) {
    const back = await cancelParcel(actor, { orderId, parcelId, reason, uncollected: true }, { now });
    if (!back.ok) log.warn({ orderId, parcelId, refusal: back.refusal }, "a pick-up could not be taken back");
  }
}

/** What waits is watched every five minutes. */
export const pickupTerms = [
  every("remind of pick-ups", { seconds: 300 }, async (now) => {
    for (const { parcelId } of await pickupsToRemind(now, atOnce)) await remindOfPickup(actor, { parcelId }, { now });
  }),
  every("take back what nobody collected", { seconds: 300 }, takeBack),
];
