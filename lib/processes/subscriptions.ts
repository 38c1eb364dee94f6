import { system } from "#lib/kernel/actor";
import { cancelRequestsOf } from "#lib/orders/commands-request";
import { orderCancelled, orderPlaced, orderReleased, paymentReceived, requestLapsed } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { requestsOf } from "#lib/orders/queries-requests";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { withdrawalStated } from "#lib/returns/facts";
import { withdrawalById } from "#lib/returns/queries";
import { endOfOrder } from "#lib/subscriptions/commands";
import { dropUnpaid, tellNext } from "#lib/subscriptions/commands-deliver";
import { startSubscriptions } from "#lib/subscriptions/commands-start";
import { deliver } from "#lib/subscriptions/deliver";
import { deliveryMissed, deliveryNear, subscriptionEnded } from "#lib/subscriptions/facts";
import { dueDeliveries, nearDeliveries, orderedDeliveries, subscriptionById } from "#lib/subscriptions/queries";
import { subscriptionToken } from "#lib/subscriptions/token";
import { house } from "./house.ts";

const shop = system("subscriptions");

type News = "subscription_near" | "subscription_missed" | "subscription_ended";

async function write(template: News, subscriptionId: string, day: Date | null, context: StepContext): Promise<void> {
  const subscription = await subscriptionById(subscriptionId);
  if (!subscription || !day) return;
  const { locale, email: recipient } = subscription;
  const token = encodeURIComponent(subscriptionToken(subscriptionId, context.now));
  const url = `${shopUrl()}/${locale}/subscriptions/${subscriptionId}?token=${token}`;
  const written = await renderTemplate(template, { house: house(), subscription, day, url }, locale);
  const letter = { key: `${template}:${context.factId}`, template, recipient, locale, ...written };
  await context.once("mail", (tx) => queueMail(tx, letter, context.now));
}

const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`);

const start = ({ orderId }: Readonly<{ orderId: string }>, { now }: StepContext) =>
  startSubscriptions(shop, { orderId }, { now });

/** A delivery that was paid by hand is asked for by no link any more. */
async function paidByHand({ orderId }: Readonly<{ orderId: string }>, context: StepContext): Promise<void> {
  await start({ orderId }, context);
  const [order, requests] = await Promise.all([orderById(orderId), requestsOf(orderId)]);
  const isAsked = requests.some(({ purpose, state }) => purpose === "subscription" && state === "open");
  if (order?.owed === 0 && isAsked) await cancelRequestsOf(shop, { orderId }, { now: context.now });
}

/** What follows for subscriptions from what becomes of orders, and what their customers are told. */
export const subscriptions = [
  whenever(orderPlaced, { "deliver again what was subscribed to": start }),
  whenever(orderReleased, { "deliver again what waited": start }),
  whenever(paymentReceived, { "deliver again what was paid, and ask for it no longer": paidByHand }),
  whenever(orderCancelled, {
    "deliver nothing again": ({ orderId }, { now }) => endOfOrder(shop, { orderId }, { now }),
  }),
  whenever(withdrawalStated, {
    "deliver nothing again of what was withdrawn from": async ({ withdrawalId }, { now }) => {
      const stated = await withdrawalById(withdrawalId);
      const skus = stated?.lines.map(({ sku }) => sku);
      if (stated) await endOfOrder(shop, { orderId: stated.orderId, skus }, { now });
    },
  }),
  whenever(requestLapsed, {
    "do without the delivery that nobody paid": async ({ purpose, orderId }, { now }) => {
      if (purpose === "subscription") await dropUnpaid(shop, { orderId, reason: "Livraison non payée" }, { now });
    },
  }),
  whenever(deliveryNear, {
    "mail the next delivery": ({ subscriptionId, day }, context) =>
      write("subscription_near", subscriptionId, noonOf(day), context),
  }),
  whenever(deliveryMissed, {
    "mail that it does not come": ({ subscriptionId, day }, context) =>
      write("subscription_missed", subscriptionId, noonOf(day), context),
  }),
  whenever(subscriptionEnded, {
    "acknowledge the end": async ({ subscriptionId }, context) =>
      write("subscription_ended", subscriptionId, (await subscriptionById(subscriptionId))?.endedAt ?? null, context),
    "do without what was not paid": async ({ subscriptionId }, { now }) => {
      for (const orderId of await orderedDeliveries(subscriptionId))
        await dropUnpaid(shop, { orderId, reason: "Abonnement résilié" }, { now });
    },
  }),
];

/** Tells of the deliveries that are near, and orders those whose day has come. */
export async function keepRhythm(now: Date): Promise<void> {
  for (const { id: subscriptionId, day } of await nearDeliveries(now))
    await tellNext(shop, { subscriptionId, day }, { now });
  for (const due of await dueDeliveries(now)) await deliver(due, now);
}

export const subscriptionDays = [every("tell of subscriptions and order what is due", { seconds: 600 }, keepRhythm)];
