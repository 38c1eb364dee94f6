import type { Transaction } from "#lib/platform/database";
import { dueCreditNote } from "./due-credit-notes.ts";
import { dueInvoice } from "./due-invoices.ts";
import { duePayments } from "./due-payments.ts";
import type { BookedOrder, Draft } from "./schema.ts";
import { bookedOrders } from "./sql/booked-orders.ts";
import { enter } from "./sql/enter.ts";
import { freeze } from "./sql/freeze.ts";

/**
 * Brings the books of some orders up to what the orders say, in the caller's transaction: an invoice for each parcel that
 * left, was fetched or was made by mail, a credit note for what of it went back, and each payment in the journal. What is
 * there already is left alone, so that it may be called after anything that happened to an order, and again.
 */
export async function bringUpToDate(tx: Transaction, orderIds: readonly string[], now: Date) {
  const orders = await bookedOrders(tx, orderIds);
  const payments = await enter(
    tx,
    orders.flatMap((order) => duePayments(order, now)),
  );
  const invoiced = await issue(tx, orders, dueInvoice);
  const credited = await issue(tx, invoiced.orders, (order) => dueCreditNote(order, now));
  return { invoices: invoiced.count, creditNotes: credited.count, payments };
}

type Issued = Readonly<{ orders: readonly BookedOrder[]; count: number }>;

/** Freezes what is due of each order, and again until nothing is: the second invoice of an order knows its first. */
async function issue(
  tx: Transaction,
  orders: readonly BookedOrder[],
  due: (order: BookedOrder) => Draft | null,
): Promise<Issued> {
  const drafts = orders.flatMap((order) => due(order) ?? []);
  if (drafts.length === 0) return { orders, count: 0 };
  const frozen = Map.groupBy(await freeze(tx, drafts), ({ content }) => content.orderId);
  const known = orders.map((order) => ({
    ...order,
    documents: [...order.documents, ...(frozen.get(order.id) ?? [])],
  }));
  const rest = await issue(tx, known, due);
  return { orders: rest.orders, count: drafts.length + rest.count };
}
