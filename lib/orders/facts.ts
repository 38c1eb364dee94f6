import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { abnormalSale } from "#lib/pricing/schema";
import { paymentPurposes } from "./schema.ts";

const ofOrder = z.object({ orderId: z.string() });
const releasedMinor = z.int().default(0);
const ofParcel = z.object({ orderId: z.string(), parcelId: z.string() });

export const orderPlaced = fact("order.placed", ofOrder);
/** It bought at a price that should not be: nothing is captured and nothing leaves until somebody has decided. */
export const orderHeld = fact("order.held", ofOrder.extend({ sales: z.array(abnormalSale) }));
/** Its price is honoured and paid: what waited for that may be done. */
export const orderReleased = fact("order.released", ofOrder);
export const orderSent = fact("order.sent", ofParcel);
export const orderReady = fact("order.ready", ofParcel);
export const orderCollected = fact("order.collected", ofParcel);
/** The carrier says that its parcel is where its customer wanted it. */
export const parcelDelivered = fact("order.parcel_delivered", ofParcel);
/** `parcelTold`: its last parcel was cancelled, and the mail about that parcel says all. */
export const orderCancelled = fact("order.cancelled", ofOrder.extend({ parcelTold: z.boolean().optional() }));
export const parcelCancelled = fact(
  "order.parcel_cancelled",
  ofParcel.extend({ amountMinor: z.int(), releasedMinor, uncollected: z.boolean() }),
);
/** A note mentions these colleagues. */
export const orderNoted = fact(
  "order.noted",
  ofOrder.extend({ text: z.string(), authorName: z.string(), accountIds: z.array(z.string()) }),
);
/** Money kept aside is asked for; a process asks the bank, once. */
export const captureOpened = fact("order.capture_opened", z.object({ captureId: z.string() }));
/** Its bank has given a part of what it kept aside. */
export const orderCaptured = fact("order.captured", ofOrder.extend({ amountMinor: z.int() }));
/** The bank no longer gives what it kept aside. */
export const paymentDue = fact("order.payment_due", ofOrder.extend({ amountMinor: z.int() }));
/** Its money is kept aside anew by its card's bank, which would soon have let go of it. */
export const orderReauthorised = fact("order.reauthorised", ofOrder.extend({ amountMinor: z.int() }));
const ofRequest = ofOrder.extend({ requestId: z.string() });
const settledRequest = ofRequest.extend({
  purpose: z.enum(paymentPurposes),
  subjectId: z.string().nullable(),
  amountMinor: z.int(),
});
/** Its customer is asked for more money. */
export const paymentRequested = fact("order.payment_requested", ofRequest);
/** Nothing is asked for any more; its payment is to be closed at the provider. */
export const requestWithdrawn = fact("order.request_withdrawn", ofRequest);
/** The money asked for was paid, once; whoever asked for it goes on. */
export const requestPaid = fact("order.request_paid", settledRequest);
/** Nobody paid in time, and nobody can any more. */
export const requestLapsed = fact("order.request_lapsed", settledRequest);
/** It was paid though it was not asked for any more: all of it goes back. */
export const requestReturned = fact("order.request_returned", ofRequest.extend({ amountMinor: z.int() }));
/** A bank has decided who is right about its payment: what it took back, and what it asks for that, are to be booked. */
export const disputeClosed = fact("order.dispute_closed", ofOrder.extend({ disputeId: z.string() }));
/** What it owed its customer pays for another order, or no longer does. */
export const orderExchanged = fact("order.exchanged", ofOrder);
/** What its customer owed has come, whole or in part. */
export const paymentReceived = fact("order.payment_received", ofOrder.extend({ amountMinor: z.int() }));
/** What was on its way back was stopped: nothing went. */
export const refundStopped = fact("order.refund_stopped", ofOrder.extend({ refundId: z.string() }));
/** What was to go back to its card cannot: it is given by bank transfer. */
export const refundRerouted = fact(
  "order.refund_rerouted",
  ofOrder.extend({ refundId: z.string(), amountMinor: z.int() }),
);
/** What was owed back by hand has left: in cash, by transfer. */
export const moneyReturned = fact("order.money_returned", ofOrder.extend({ amountMinor: z.int() }));
/** Given back to its customer; of that, `releasedMinor` was never taken. */
export const orderRefunded = fact("order.refunded", ofOrder.extend({ amountMinor: z.int(), releasedMinor }));
/** Something was given about it that none of its lines explains. */
export const gestureMade = fact("order.gesture_made", ofOrder.extend({ gestureId: z.string(), releasedMinor }));
/** Money about it waits for a second person. */
export const refundWaits = fact("order.refund_waits", ofOrder.extend({ requestId: z.string() }));
/** It says something else from now on: its lines, its address or its delivery. */
export const orderEdited = fact("order.edited", ofOrder.extend({ version: z.int() }));
