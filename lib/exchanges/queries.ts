import { keyOf } from "#lib/cart/key";
import type { PricedCart } from "#lib/cart/schema";
import { orderToken } from "#lib/orders/order-token";
import { database, type Prisma } from "#lib/platform/database";
import type { Units } from "#lib/returns/schema";
import { priceReplacement } from "./price.ts";
import type { DropReason, ExchangeView } from "./schema.ts";

/** The exchange of a return; null when it is none. */
export const exchangeOf = async (returnId: string): Promise<ExchangeView | null> =>
  (await views({ returnId }))[0] ?? null;

export const exchangeById = async (id: string): Promise<ExchangeView | null> => (await views({ id }))[0] ?? null;

/** The exchanges of an order. Whoever calls has asked whose order it is. */
export const exchangesOf = (orderId: string): Promise<ExchangeView[]> => views({ orderId });

type Wanted = Readonly<{ orderId: string; lines: Units; cart: Readonly<{ cartId: string; token: string }> }>;

/** What a cart comes to as the replacement of units of an order; nothing is kept yet. Refuses as `priceReplacement`. */
export async function exchangeOffer({ orderId, lines, cart }: Wanted, now: Date) {
  const ordered = await database.orderLine.findMany({ where: { orderId } });
  return priceReplacement(database, keyOf(cart), ordered, lines, now);
}

/** Returns that did not come in time for what was kept for them. */
export async function lapsedExchanges(now: Date): Promise<string[]> {
  const rows = await database.exchange.findMany({
    where: { state: "kept", keptUntil: { lte: now } },
    select: { returnId: true },
    take: 200,
  });
  const back = await database.return.findMany({
    where: { id: { in: rows.map(({ returnId }) => returnId) }, state: "announced" },
    select: { number: true },
  });
  return back.map(({ number }) => number);
}

async function views(where: Prisma.ExchangeWhereInput): Promise<ExchangeView[]> {
  const rows = await database.exchange.findMany({ where, orderBy: { id: "asc" } });
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ orderId, newOrderId }) => (newOrderId ? [orderId, newOrderId] : [orderId]));
  const [orders, returns] = await Promise.all([
    database.order.findMany({ where: { id: { in: ids } }, select: { id: true, number: true, placedAt: true } }),
    database.return.findMany({
      where: { id: { in: rows.map(({ returnId }) => returnId) } },
      select: { id: true, number: true },
    }),
  ]);
  return rows.flatMap(({ id, returnId, orderId, newOrderId, cart, dropped, ...row }) => {
    const [line] = (cart as unknown as PricedCart).lines;
    if (!line) return [];
    const { state, isEven, backMinor, totalMinor, keptUntil } = row;
    const placed = orders.find((order) => order.id === newOrderId);
    const { sku, name, optionsText, quantity } = line;
    return [
      {
        ...{ id, returnId, orderId, state, isEven, backMinor, totalMinor, keptUntil },
        ...{ sku, name, optionsText, quantity, pictureFile: line.picture?.file ?? null },
        returnNumber: returns.find((back) => back.id === returnId)?.number ?? "",
        orderNumber: orders.find((order) => order.id === orderId)?.number ?? "",
        newOrder: placed ? { number: placed.number, token: orderToken(placed.number, placed.placedAt) } : null,
        dropped: dropped as DropReason | null,
      },
    ];
  });
}
