import { z } from "zod";
import { command } from "#lib/platform/command";
import { cancelWhole } from "./cancelling-whole.ts";
import { handToCustomer, makeReady } from "./collecting.ts";
import { sendParcel } from "./sending.ts";

const whichParcel = { orderId: z.uuid(), parcelId: z.uuid() };
const reason = z.string().trim().min(3).max(200);

/** A parcel leaves its place: its stock goes, the customer is told. Store staff send what leaves their own store. */
export const markSent = command({
  name: "orders.markSent",
  input: z.strictObject({
    ...whichParcel,
    carrier: z.string().trim().min(2).max(60),
    trackingCode: z.string().trim().max(60).default(""),
  }),
  allow: "orders.send",
  run: sendParcel,
});

/** A pick-up is prepared: the customer may come. */
export const markReady = command({
  name: "orders.markReady",
  input: z.strictObject(whichParcel),
  allow: "orders.send",
  run: makeReady,
});

/** A pick-up is handed to its customer: its stock goes. */
export const markCollected = command({
  name: "orders.markCollected",
  input: z.strictObject(whichParcel),
  allow: "orders.send",
  run: (which, scene) => handToCustomer(which, scene),
});

/** A colleague cancels an order of which nothing has left. */
export const cancelOrder = command({
  name: "orders.cancel",
  input: z.strictObject({ orderId: z.uuid(), reason }),
  allow: "orders.cancel",
  run: cancelWhole,
});
