import { templates } from "#components/mails/templates";
import { editOrder, withdrawEdit } from "#lib/edits/commands";
import { previewEdit } from "#lib/edits/queries";
import { type WantedEdit, wantedEdit } from "#lib/edits/schema";
import { visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { requestsOf } from "#lib/orders/queries-requests";
import { versionsOf } from "#lib/orders/queries-versions";
import { payRequest } from "#lib/orders/request-payment";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { captures } from "#lib/processes/captures";
import { orderEdits } from "#lib/processes/order-edits";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { anHourLater } from "./a-split-order.ts";
import { work } from "./a-worker.ts";
import { aColleague } from "./staff-actors.ts";

registerTemplates(templates);

/** Everything that follows an edit. */
export const follow = () => work([...captures, ...paymentRequests, ...payments, ...orderEdits]);

/** An order that a colleague of the customer service edits. */
export async function anEditor(orderId: string) {
  const nadia = await aColleague("Nadia Benali", "service_agent");
  const line = async (sku: string) => database.orderLine.findFirstOrThrow({ where: { orderId, sku } });
  const preview = (wanted: WantedEdit) => previewEdit(nadia, orderId, wantedEdit.parse(wanted), anHourLater);
  const edit = async (wanted: WantedEdit, totalMinor?: number) => {
    const shown = await preview(wanted);
    const total = totalMinor ?? (shown.ok ? shown.value.totalMinor : 0);
    return editOrder(
      nadia,
      { orderId, wanted, totalMinor: total, reason: "Demande par téléphone" },
      { now: anHourLater },
    );
  };
  const pay = async () => {
    const request = (await requestsOf(orderId)).find(({ state }) => state === "open");
    const order = await orderById(orderId);
    if (!request || !order) throw new Error("nothing is asked for");
    const which = { number: order.number, token: order.token, requestId: request.id };
    const card = { paymentMethod: "pm_card_visa", returnUrl: "https://bonnefoy.example/fr" };
    return payRequest(visitor, which, card, anHourLater);
  };
  return {
    line,
    preview,
    edit,
    pay,
    withdraw: () => withdrawEdit(nadia, { orderId }, { now: anHourLater }),
    read: async () => (await orderById(orderId)) ?? raise(),
    versions: () => versionsOf(orderId),
    edits: () => database.orderEdit.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } }),
    reserved: async (sku: string) => {
      const { id: variantId } = await database.variant.findUniqueOrThrow({ where: { sku } });
      return database.stockLevel.findFirstOrThrow({ where: { variantId }, select: { reserved: true, held: true } });
    },
  };
}

const raise = (): never => {
  throw new Error("no such order");
};
