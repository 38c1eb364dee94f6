import { refundShare } from "#lib/orders/refund-share";
import { database, type Prisma } from "#lib/platform/database";
import type { ReturnEventView, ReturnReason, ReturnView, Wish, WithdrawalView } from "./schema.ts";
import { withdrawnLines } from "./schema.ts";
import { standardDeliveryMinor } from "./standard-delivery.ts";

const whole = { lines: true, events: { orderBy: { id: "asc" } } } as const satisfies Prisma.ReturnInclude;
type Row = Prisma.ReturnGetPayload<{ include: typeof whole }>;

/** A return by its number, for staff. */
export async function returnByNumber(number: string): Promise<ReturnView | null> {
  const [view] = await views({ number });
  return view ?? null;
}

export async function returnById(id: string): Promise<ReturnView | null> {
  const [view] = await views({ id });
  return view ?? null;
}

/** The returns of an order, the first announced first. Whoever calls has asked whose order it is. */
export const returnsOf = (orderId: string): Promise<ReturnView[]> => views({ orderId });

/** A withdrawal of this order as it was stated; null when the order has no such one. */
export async function withdrawalOf(orderId: string, id: string): Promise<WithdrawalView | null> {
  const view = await withdrawalById(id);
  return view?.orderId === orderId ? view : null;
}

export async function withdrawalById(id: string): Promise<WithdrawalView | null> {
  const row = await database.withdrawal.findUnique({ where: { id } });
  if (!row) return null;
  const [order, back] = await Promise.all([
    database.order.findUniqueOrThrow({ where: { id: row.orderId }, select: { number: true } }),
    database.return.findUnique({ where: { withdrawalId: id }, select: { number: true } }),
  ]);
  return {
    ...row,
    lines: withdrawnLines.parse(row.lines),
    orderNumber: order.number,
    returnNumber: back?.number ?? null,
  };
}

/** Returns as they are shown, with what their order says of them. */
export async function views(where: Prisma.ReturnWhereInput, take = 200): Promise<ReturnView[]> {
  const rows = await database.return.findMany({ where, include: whole, orderBy: { announcedAt: "asc" }, take });
  if (rows.length === 0) return [];
  const [orders, withdrawals, places] = await Promise.all([
    database.order.findMany({ where: { id: { in: rows.map(({ orderId }) => orderId) } }, include: { lines: true } }),
    database.withdrawal.findMany({ where: { id: { in: rows.flatMap(({ withdrawalId }) => withdrawalId ?? []) } } }),
    database.stockLocation.findMany({ select: { code: true, name: true } }),
  ]);
  const shown = rows.map(async (row): Promise<ReturnView> => {
    const order = orders.find(({ id }) => id === row.orderId);
    if (!order) throw new Error(`return ${row.number} has no order`);
    const withdrawal = withdrawals.find(({ id }) => id === row.withdrawalId);
    const { id, number, orderId, state, announcedAt, provedAt, trackingCode, receivedAt, locationCode } = row;
    const { inspectedById, creditAgreedAt, settledAt, refundMinor, deductionMinor, settlementNote } = row;
    return {
      ...{ id, number, orderId, state, announcedAt, provedAt, trackingCode, receivedAt, locationCode },
      ...{ inspectedById, creditAgreedAt, settledAt, refundMinor, deductionMinor, settlementNote },
      orderNumber: order.number,
      customerName: order.name,
      hasAccount: order.accountId !== null,
      email: order.email,
      locale: order.locale === "en" ? "en" : "fr",
      wish: row.wish as Wish,
      withdrawnAt: withdrawal?.statedAt ?? null,
      deliveryBackMinor: withdrawal?.whole && !settledAt ? await standardDeliveryMinor(database, order) : 0,
      locationName: places.find(({ code }) => code === locationCode)?.name ?? null,
      lines: row.lines.map((line) => lineView(line, order.lines)),
      events: row.events.map(eventView),
    };
  });
  return Promise.all(shown);
}

type OrderLine = Prisma.OrderLineGetPayload<object>;

function lineView(row: Row["lines"][number], lines: readonly OrderLine[]): ReturnView["lines"][number] {
  const { id, orderLineId, quantity, restocked, damaged, missing } = row;
  const line = lines.find((one) => one.id === orderLineId);
  if (!line) throw new Error(`return line ${id} has no order line`);
  const { sku, name, optionsText, pictureFile } = line;
  const owed = Math.min(quantity - missing, line.quantity - line.refundedQuantity);
  return {
    ...{ id, orderLineId, sku, name, optionsText, pictureFile, quantity, restocked, damaged, missing },
    reason: row.reason as ReturnReason,
    guaranteeUntil: row.guaranteeUntil?.toISOString().slice(0, 10) ?? null,
    worthMinor: refundShare(line, owed),
  };
}

const eventView = ({ id, at, kind, actorName, data }: Row["events"][number]): ReturnEventView => ({
  id: String(id),
  at,
  kind: kind as ReturnEventView["kind"],
  actorName,
  data: data as ReturnEventView["data"],
});
