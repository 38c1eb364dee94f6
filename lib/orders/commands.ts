import { z } from "zod";
import { refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cancelWhole } from "./cancelling-whole.ts";
import { handToCustomer, makeReady } from "./collecting.ts";
import { sendParcel } from "./sending.ts";
import { minimumAgeOf } from "./sql/minimum-age.ts";

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

/**
 * A pick-up is handed to its customer: its stock goes. Refuses as `handToCustomer`, and `age_to_check` until whoever hands it
 * over says that they saw how old its customer is; what takes place is given by the shop itself, to nobody's hands.
 */
export const markCollected = command({
  name: "orders.markCollected",
  input: z.strictObject({ ...whichParcel, ageSeen: z.literal(["1", true]).optional() }),
  allow: "orders.send",
  async run({ ageSeen, ...which }, scene) {
    const age = scene.actor.kind === "system" ? null : await minimumAgeOf(scene.tx, which.parcelId);
    if (age !== null && !ageSeen) return refuse({ code: "age_to_check", age });
    return handToCustomer(which, scene, age === null ? {} : { shown: "document", age: String(age) });
  },
});

/** A colleague cancels an order of which nothing has left. */
export const cancelOrder = command({
  name: "orders.cancel",
  input: z.strictObject({ orderId: z.uuid(), reason }),
  allow: "orders.cancel",
  run: cancelWhole,
});
