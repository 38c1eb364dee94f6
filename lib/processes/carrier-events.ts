import { askForEvents } from "#lib/carriers/ask-for-events";
import { carrierEvent } from "#lib/carriers/facts";
import { parcelOfLabel } from "#lib/fulfilment/queries-pack";
import { system } from "#lib/kernel/actor";
import { markDelivered, noteCarrierNews } from "#lib/orders/commands-carrier";
import { parcelByTracking } from "#lib/orders/queries-parcels";
import { every, whenever } from "#lib/platform/process";

const actor = system("carriers");

/** A parcel is where its customer wanted it: at the door, or at the relay point that was chosen. */
const arrivals: ReadonlySet<string> = new Set(["delivered", "at_relay"]);

/**
 * What follows from a carrier's word: the order's timeline tells it, and a parcel that arrived is delivered. News of a
 * number that is none of ours is kept and followed by nothing.
 */
export const carrierEvents = [
  whenever(carrierEvent, {
    "tell it on the order": async ({ eventId, carrier, trackingNumber, kind, at, expectedOn }, { now }) => {
      const parcel = (await parcelOfLabel(trackingNumber)) ?? (await parcelByTracking(trackingNumber));
      if (!parcel) return;
      const which = { orderId: parcel.orderId, parcelId: parcel.id };
      const news = { key: `${carrier}:${eventId}`, carrier: parcel.carrier ?? carrier, news: kind, expectedOn };
      await noteCarrierNews(actor, { ...which, ...news, at: new Date(at) }, { now });
      if (arrivals.has(kind)) await markDelivered(actor, { ...which, at: new Date(at) }, { now });
    },
  }),
];

/** Notices get lost: once a minute the carriers are asked. */
export const carrierQuestions = [every("ask carriers what happened", { seconds: 60 }, (now) => askForEvents(now))];
