import { colleaguesIn } from "#lib/identity/queries-roles";
import { staffWith } from "#lib/identity/queries-staff";
import type { RoleCode } from "#lib/identity/roles";
import { system } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { settleDueRefund } from "#lib/orders/commands-refund-requests";
import { gestureMade, refundWaits } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { gestureById } from "#lib/orders/queries-gestures";
import { waitingRefund } from "#lib/orders/queries-refund-requests";
import { type RefundRow, secondRoles } from "#lib/orders/refund-ceilings";
import type { RefundRequestView } from "#lib/orders/schema";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, whenever } from "#lib/platform/process";
import { house } from "./house.ts";
import { writeOfOrder } from "./order-mails.ts";

const template = "refund_waits";

/**
 * Who must say yes to a refund or a gesture is told at once: those who may, or in a shop of one its author. A gesture is
 * told to its customer in the words of who made it.
 */
export const refundRequests = [
  whenever(gestureMade, {
    "mail the gesture": async ({ orderId, gestureId, releasedMinor }, context) => {
      const gesture = await gestureById(gestureId);
      await writeOfOrder("order_gesture", await orderById(orderId), context, { gesture, releasedMinor });
    },
  }),
  whenever(refundWaits, {
    "mail those who may sign": async ({ requestId }, { factId, now, once }) => {
      const request = await waitingRefund(requestId);
      if (!request) return;
      const requestUrl = `${shopUrl()}/admin/orders/approvals#${requestId}`;
      for (const { id, email, locale: spoken } of await signatoriesOf(request)) {
        const locale: Locale = spoken === "en" ? "en" : "fr";
        const written = await renderTemplate(template, { house: house(), request, requestUrl }, locale);
        const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
        await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
      }
    },
  }),
];

async function signatoriesOf({ alone, ceiling, authorId, authorRoles }: RefundRequestView) {
  if (alone) return (await staffWith("orders.approve_refunds")).filter(({ id }) => id === authorId);
  return colleaguesIn(secondRoles(ceiling as RefundRow, authorRoles as readonly RoleCode[]), authorId);
}

/** Ends one request after the other until none is due. */
export const dueRefunds = [
  every("end the waiting for a second person over refunds", { seconds: 20 }, async (now) => {
    for (let worked = 1; worked > 0; ) {
      const settled = await settleDueRefund(system("orders"), {}, { now });
      worked = settled.ok ? settled.value.worked : 0;
    }
  }),
];
