import { legalPage } from "#lib/content/queries";
import { termsVersion } from "#lib/content/terms";
import { system } from "#lib/kernel/actor";
import { reckonOrder } from "#lib/loyalty/commands-earn";
import { noteMail } from "#lib/orders/commands-mail";
import { orderCancelled, orderPlaced, orderReady, orderRefunded, orderSent } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { asTold } from "#lib/promises/as-told";
import { lateParcels } from "#lib/promises/queries";
import { toldDays, toldExceptions } from "#lib/returns/queries-told";
import { house } from "./house.ts";
import { pickupTold } from "./pickup-told.ts";

/**
 * Writes a mail about an order in its customer's language, once for a fact, and notes it on the order's timeline; `more`
 * is what this mail tells besides.
 */
export async function writeOfOrder(
  template: string,
  order: OrderView | null,
  { factId, now, once }: StepContext,
  more: object = {},
): Promise<void> {
  if (!order) return;
  const { locale, number, token, customer } = order;
  const orderUrl = `${shopUrl()}/${locale}/orders/${number}?token=${encodeURIComponent(token)}`;
  const written = await renderTemplate(template, { house: house(), order, orderUrl, ...more }, locale);
  const letter = { key: `${template}:${factId}`, template, recipient: customer.email, locale, ...written };
  await once("mail", (tx) => queueMail(tx, letter, now));
  await noteMail(system("mails"), { orderId: order.id, key: letter.key, subject: letter.subject }, { now });
}

/** The same about one parcel of an order. */
export async function writeOfParcel(
  template: string,
  { orderId, parcelId }: { orderId: string; parcelId: string },
  context: StepContext,
  more: object = {},
): Promise<void> {
  const placed = await orderById(orderId);
  const order = placed && asTold(placed, await lateParcels(orderId));
  const parcel = order?.parcels.find(({ id }) => id === parcelId);
  if (parcel) await writeOfOrder(template, order, context, { parcel, ...more });
}

/** What has a mail of its own, which tells of the money that went back with it. */
const toldWithMoney: ReadonlySet<string> = new Set(["cancelled", "edited", "gesture"]);

/** The mail about what was cancelled, an order or one parcel of it, edited or given tells of the money that went back. */
const toldOtherwise = ({ state, events }: OrderView, amountMinor: number): boolean =>
  state === "cancelled" ||
  events.some(
    ({ kind, data, at }) =>
      kind === "refunded" &&
      data.amountMinor === amountMinor &&
      events.some((other) => toldWithMoney.has(other.kind) && other.at === at),
  );

/** What a customer is told about an order by mail. How long a member may send it back is agreed with it, before it is told. */
export const orderMails = [
  whenever(orderPlaced, {
    "mail the confirmation": async ({ orderId }, context) => {
      const order = await orderById(orderId);
      const locale = order?.locale ?? "fr";
      const documents = { terms: legalPage("cgv", locale), withdrawal: legalPage("retractation", locale) };
      await reckonOrder(system("club"), { orderId }, { now: context.now });
      const rights = { exceptions: await toldExceptions(orderId), withdrawalDays: await toldDays(orderId) };
      await writeOfOrder("order_confirmation", order, context, { ...documents, termsVersion, ...rights });
    },
  }),
  whenever(orderSent, {
    "mail that the parcel has left": (told, context) => writeOfParcel("order_sent", told, context),
  }),
  whenever(orderReady, {
    "mail that it can be collected": async (told, context) =>
      writeOfParcel("order_ready", told, context, { pickup: await pickupTold(told, context.now) }),
  }),
  whenever(orderCancelled, {
    "mail the cancellation": async ({ orderId, parcelTold }, context) => {
      if (!parcelTold) await writeOfOrder("order_cancelled", await orderById(orderId), context);
    },
  }),
  whenever(orderRefunded, {
    "mail the refund": async ({ orderId, ...money }, context) => {
      const order = await orderById(orderId);
      if (order && !toldOtherwise(order, money.amountMinor))
        await writeOfOrder("order_refunded", order, context, money);
    },
  }),
];
