import { type Actor, isLookingOn } from "#lib/kernel/actor";
import { database, Prisma } from "#lib/platform/database";
import { opensOrder, orderToken } from "./order-token.ts";
import type { OrderView } from "./schema.ts";
import { type LoadedOrder, loadOrders } from "./sql/load-orders.ts";

/** An order by its number, for staff. */
export const orderByNumber = (number: string): Promise<OrderView | null> => one(Prisma.sql`WHERE o.number = ${number}`);

export const orderById = (id: string): Promise<OrderView | null> => one(Prisma.sql`WHERE o.id = ${id}::uuid`);

/** An order for whoever holds its link. A wrong number and a wrong token answer alike (ACL-02). */
export const orderByToken = async (number: string, token: string, now: Date): Promise<OrderView | null> =>
  opensOrder(token, number, now) ? orderByNumber(number) : null;

/** The link of the order that has this number and was placed under this address; null for any other. */
export async function orderLinkFor(number: string, email: string): Promise<Readonly<{ token: string }> | null> {
  const order = await database.order.findUnique({ where: { number }, select: { email: true, placedAt: true } });
  return order?.email.toLowerCase() === email.toLowerCase() ? { token: orderToken(number, order.placedAt) } : null;
}

/**
 * An order of whoever asks, or null: the query is the permission. Who looks on as its customer is handed no token: its link
 * acts, and holds after the quarter of an hour.
 */
export async function orderOf(actor: Actor, number: string): Promise<OrderView | null> {
  if (actor.kind !== "customer") return null;
  const order = await one(Prisma.sql`WHERE o.number = ${number} AND o.account_id = ${actor.id}::uuid`);
  return order && isLookingOn(actor) ? { ...order, token: "" } : order;
}

/** The customer's orders, newest first. */
export const ordersOf = async (accountId: string, limit = 50): Promise<OrderView[]> =>
  (await loadOrders(Prisma.sql`WHERE o.account_id = ${accountId}::uuid ORDER BY o.placed_at DESC LIMIT ${limit}`)).map(
    view,
  );

async function one(which: Prisma.Sql): Promise<OrderView | null> {
  const [order] = await loadOrders(which);
  return order ? view(order) : null;
}

function view(order: LoadedOrder): OrderView {
  const { accountId, email, name, phone, line1, line2, postcode, city, country, ...rest } = order;
  return {
    ...rest,
    token: orderToken(order.number, order.placedAt),
    locale: order.locale === "en" ? "en" : "fr",
    placedAt: order.placedAt.toISOString(),
    customer: { accountId, email, name, phone },
    address: line1 ? { line1, line2, postcode: postcode ?? "", city: city ?? "", country: country ?? "FR" } : null,
    currency: "EUR",
    owed: order.tenders.reduce((sum, { owed }) => sum + owed, 0),
    tenders: order.tenders.map((tender) => ({ ...tender, dueAt: tender.dueAt && instant(tender.dueAt) })),
    parcels: (order.parcels ?? []).map(({ promisedAt, sentAt, readyAt, collectedAt, lines, ...parcel }) => ({
      ...parcel,
      promisedAt: instant(promisedAt),
      sentAt: sentAt && instant(sentAt),
      readyAt: readyAt && instant(readyAt),
      collectedAt: collectedAt && instant(collectedAt),
      lines: lines ?? [],
    })),
    events: (order.events ?? []).map((event) => ({ ...event, at: instant(event.at) })),
  };
}

/** A time as PostgreSQL writes it in JSON, as all our times are written. */
const instant = (time: string): string => new Date(time).toISOString();
