import { dayOf } from "#lib/kernel/local-time";
import { isLocale } from "#lib/kernel/locale";
import { orderToken } from "#lib/orders/order-token";
import { database, type Prisma } from "#lib/platform/database";
import { asDay } from "./locked-subscription.ts";
import type { SubscriptionView } from "./schema.ts";
import { opensSubscription } from "./token.ts";

/** How many days before its delivery a customer is told of it. */
const toldDays = 3;
const atOnce = 200;
const listed = 200;

export const subscriptionById = async (id: string): Promise<SubscriptionView | null> =>
  (await views({ id }))[0] ?? null;

/** A subscription for whoever holds its link. A wrong id and a wrong token answer alike (ACL-02). */
export const subscriptionByToken = async (id: string, token: string, now: Date): Promise<SubscriptionView | null> =>
  opensSubscription(token, id, now) ? subscriptionById(id) : null;

/** What an order began, or is a later delivery of. Whoever calls has asked whose order it is. */
export const subscriptionsOf = (orderId: string): Promise<SubscriptionView[]> =>
  views({ OR: [{ orderId }, { deliveries: { some: { orderId } } }] });

/** What an account may still end. */
export const standingSubscriptionsOf = (accountId: string): Promise<SubscriptionView[]> =>
  views({ accountId, state: { not: "ended" } });

/** The latest, of all states. */
export const latestSubscriptions = (): Promise<SubscriptionView[]> => views({});

/** Deliveries that their customers are to be told of by now. */
export const nearDeliveries = (now: Date) =>
  database.$queryRaw<{ id: string; day: string }[]>`
    SELECT id, next_on::text AS day FROM subscription
    WHERE state = 'active' AND next_on <= ${dayOf(now)}::date + ${toldDays}::int AND told_on IS DISTINCT FROM next_on
    ORDER BY next_on LIMIT ${atOnce}`;

/** Deliveries whose day has come and whose customers were told. */
export const dueDeliveries = (now: Date) =>
  database.$queryRaw<{ id: string; day: string }[]>`
    SELECT id, next_on::text AS day FROM subscription
    WHERE state = 'active' AND next_on <= ${dayOf(now)}::date AND told_on = next_on
    ORDER BY next_on LIMIT ${atOnce}`;

/** Orders of later deliveries of an ended subscription that somebody may still pay. */
export const orderedDeliveries = async (subscriptionId: string): Promise<string[]> =>
  (await database.subscriptionDelivery.findMany({ where: { subscriptionId, state: "ordered" } })).flatMap(
    ({ orderId }) => orderId ?? [],
  );

async function views(where: Prisma.SubscriptionWhereInput): Promise<SubscriptionView[]> {
  const rows = await database.subscription.findMany({
    where,
    include: { deliveries: { orderBy: { day: "desc" } } },
    orderBy: { id: "desc" },
    take: listed,
  });
  const ids = rows.flatMap(({ orderId, deliveries }) => [orderId, ...deliveries.flatMap((one) => one.orderId ?? [])]);
  const orders = await database.order.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, placedAt: true, lines: { select: { sku: true, pictureFile: true } } },
  });
  const pictureOf = (orderId: string, sku: string) =>
    orders.find(({ id }) => id === orderId)?.lines.find((line) => line.sku === sku)?.pictureFile ?? null;
  const linkTo = (id: string | null) => {
    const order = orders.find((one) => one.id === id);
    return order ? { id: order.id, number: order.number, token: orderToken(order.number, order.placedAt) } : null;
  };
  return rows.map(({ id, orderId, accountId, email, name, locale, sku, article, quantity, totalMinor, ...row }) => ({
    ...{ id, orderId, accountId, email, name, sku, article, quantity, totalMinor },
    locale: isLocale(locale) ? locale : "fr",
    orderNumber: linkTo(orderId)?.number ?? "",
    orderToken: linkTo(orderId)?.token ?? "",
    pictureFile: pictureOf(orderId, sku),
    rhythm: { every: row.every, unit: row.unit },
    state: row.state,
    nextOn: asDay(row.nextOn),
    endedAt: row.endedAt,
    deliveries: row.deliveries.map((one) => ({ day: asDay(one.day), state: one.state, order: linkTo(one.orderId) })),
  }));
}
