import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { cancelOrder } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { invoices } from "#lib/processes/invoices";
import { payments } from "#lib/processes/payments";
import { anHourLater, aSplitOrder } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { lastFact, quiet } from "../../quiet.ts";
import type { Road } from "../road.ts";

const reason = "Article abîmé";
/** What one may do alone is not at stake here. */
const shop = system("test");
type Order = Awaited<ReturnType<typeof anOrder>>;

/** A lamp of 54.90 € to be sent and a vase of 30 € to be collected, paid by card, or 40 € of it by gift card; gone as far as that. */
async function anOrder({ giftCardMinor = 0, gone = [] as readonly ("lamp" | "vase")[] } = {}) {
  const since = await lastFact();
  const name = newId();
  const order = await aSplitOrder(name, { giftCardMinor });
  if (gone.includes("lamp")) await order.send();
  if (gone.includes("vase")) await order.hand();
  if (gone.length > 0) await quiet(since);
  const vase = await database.orderLine.findFirstOrThrow({ where: { orderId: order.orderId, sku: `${name}-VASE` } });
  const asked = { orderId: order.orderId, includeDelivery: false, reason };
  return {
    ...order,
    payBackTheVase: () =>
      refundLines(shop, { ...asked, lines: [{ lineId: vase.id, quantity: 1 }] }, { now: anHourLater }),
    cancelAll: () => cancelOrder(shop, { orderId: order.orderId, reason }, { now: anHourLater }),
    since: await lastFact(),
  };
}

/** What the bank has done, how far the order has come, and what it was told of in documents. */
async function read({ orderId, atProvider }: Order): Promise<string> {
  const [{ status, amount_received, back }, order, documents] = await Promise.all([
    atProvider(),
    database.order.findUniqueOrThrow({ where: { id: orderId }, include: { parcels: true } }),
    database.invoice.groupBy({ by: ["kind"], where: { orderId }, _count: true, orderBy: { kind: "asc" } }),
  ]);
  const gone = order.parcels.filter(({ sentAt, collectedAt }) => sentAt ?? collectedAt).length;
  const papers = documents.map(({ kind, _count }) => `${_count} ${kind}`).join(" and ");
  return `${order.state}, ${gone} gone, bank ${status}, took ${amount_received}, gave back ${back}, ${papers || "no papers"}`;
}

const goOn = (order: Order) => work([...captures, ...payments, ...invoices], order.since);
const road = (
  name: string,
  prepare: () => Promise<Order>,
  act: (order: Order) => Promise<unknown>,
  ends: Pick<Road<Order>, "done" | "undone">,
): Road<Order> => ({
  ...{ name, prepare, read, ...ends },
  async go(order) {
    await act(order);
    await goOn(order);
  },
});

const placed = "placed, 0 gone, bank requires_capture, took 0, gave back 0, no papers";
const lampSent = "preparing, 1 gone, bank requires_capture, took 5490, gave back 0, 1 invoice";
const bothGone = "sent, 2 gone, bank succeeded, took 8490, gave back 0, 2 invoice";

export const moneyRoads: readonly Road<Order>[] = [
  road(
    "a parcel is sent, and its money is taken",
    () => anOrder(),
    ({ send }) => send(),
    { done: lampSent, undone: placed },
  ),
  road(
    "the last parcel is collected, and the rest of the money is taken",
    () => anOrder({ gone: ["lamp"] }),
    ({ hand }) => hand(),
    { done: bothGone, undone: lampSent },
  ),
  road(
    "an order paid by gift card and card is sent",
    () => anOrder({ giftCardMinor: 4000 }),
    ({ send }) => send(),
    { done: lampSent.replace("5490", "1490"), undone: placed },
  ),
];

export const backRoads: readonly Road<Order>[] = [
  road(
    "a vase that was paid is paid back",
    () => anOrder({ gone: ["lamp", "vase"] }),
    ({ payBackTheVase }) => payBackTheVase(),
    { done: "sent, 2 gone, bank succeeded, took 8490, gave back 3000, 2 invoice and 1 credit_note", undone: bothGone },
  ),
  road(
    "an order that has not left is cancelled",
    () => anOrder(),
    ({ cancelAll }) => cancelAll(),
    { done: "cancelled, 0 gone, bank canceled, took 0, gave back 0, no papers", undone: placed },
  ),
  road(
    "a parcel that has not left is cancelled, the other one having left",
    () => anOrder({ gone: ["lamp"] }),
    ({ cancel, parcels }) => cancel(parcels.collected),
    { done: "sent, 1 gone, bank succeeded, took 5490, gave back 0, 1 invoice", undone: lampSent },
  ),
];
