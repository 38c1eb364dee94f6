import { takeLoad } from "#lib/delivery/commands-load";
import { applyPaid, lapseUnpaid, returnPaid, reviewProposal } from "#lib/edits/commands-paid";
import { unitsPromised } from "#lib/edits/facts";
import { system } from "#lib/kernel/actor";
import {
  orderCancelled,
  orderCollected,
  orderEdited,
  orderReady,
  orderSent,
  parcelCancelled,
  requestLapsed,
  requestPaid,
  requestWithdrawn,
} from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { versionsOf } from "#lib/orders/queries-versions";
import { whenever } from "#lib/platform/process";
import { writeOfOrder } from "./order-mails.ts";

const actor = system("edits");

const review = ({ orderId }: Readonly<{ orderId: string }>, { now }: Readonly<{ now: Date }>) =>
  reviewProposal(actor, { orderId }, { now });

/** An edit that costs more follows its payment; one that the order has outrun is over; what was edited is told. */
export const orderEdits = [
  whenever(requestPaid, {
    "apply the edit that was paid": async ({ purpose, subjectId: editId }, { now }) => {
      if (purpose !== "edit" || !editId) return;
      const applied = await applyPaid(actor, { editId }, { now });
      if (!applied.ok) await returnPaid(actor, { editId }, { now });
    },
  }),
  whenever(requestLapsed, {
    "give up the edit that nobody paid": async ({ purpose, subjectId: editId }, { now }) => {
      if (purpose === "edit" && editId) await lapseUnpaid(actor, { editId }, { now });
    },
  }),
  whenever(requestWithdrawn, { "see whether an edit still waits": review }),
  whenever(orderSent, { "see whether an edit is still possible": review }),
  whenever(orderReady, { "see whether an edit is still possible": review }),
  whenever(orderCollected, { "see whether an edit is still possible": review }),
  whenever(orderCancelled, { "see whether an edit is still possible": review }),
  whenever(parcelCancelled, { "see whether an edit is still possible": review }),
  whenever(unitsPromised, {
    "take its part of the day": ({ orderId, place, readyOn }, { now }) =>
      takeLoad(actor, { orderId, place, date: readyOn }, { now }),
  }),
  whenever(orderEdited, {
    "mail what was changed": async ({ orderId, version: number }, context) => {
      const version = (await versionsOf(orderId)).find((one) => one.number === number);
      if (version) await writeOfOrder("order_edited", await orderById(orderId), context, { version });
    },
  }),
];
