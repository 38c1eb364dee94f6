import { keepBooks } from "#lib/invoices/commands";
import { closePayments } from "#lib/invoices/commands-close";
import { proveInvoices } from "#lib/invoices/proving";
import { ordersToBook } from "#lib/invoices/queries-due";
import { booksProofs } from "#lib/invoices/queries-proof";
import { system } from "#lib/kernel/actor";
import { minuteOf } from "#lib/kernel/local-time";
import {
  disputeClosed,
  moneyReturned,
  orderCaptured,
  orderCollected,
  orderExchanged,
  orderRefunded,
  orderReleased,
  orderSent,
  paymentReceived,
  refundRerouted,
  refundStopped,
  requestPaid,
} from "#lib/orders/facts";
import { log } from "#lib/platform/log";
import { every, type StepContext, whenever } from "#lib/platform/process";

const books = system("books");
const hourMs = 3_600_000;
const portion = 200;

const keep = ({ orderId }: Readonly<{ orderId: string }>, { now }: Pick<StepContext, "now">) =>
  keepBooks(books, { orderIds: [orderId] }, { now });

/** Once paid and supplied, an order is invoiced parcel by parcel; what goes back has its credit note. */
export const invoices = [
  whenever(orderSent, { "invoice the parcel": keep }),
  whenever(orderCollected, { "invoice what was fetched": keep }),
  whenever(paymentReceived, { "enter what came": keep }),
  whenever(orderReleased, { "enter its payment": keep }),
  whenever(orderCaptured, { "enter what was taken": keep }),
  whenever(requestPaid, { "enter what was paid besides": keep }),
  whenever(disputeClosed, { "enter what the bank took back": keep }),
  whenever(orderRefunded, { "issue the credit note": keep }),
  whenever(refundStopped, { "take back what did not leave": keep }),
  whenever(refundRerouted, { "enter what did not go back to the card": keep }),
  whenever(moneyReturned, { "enter what went back by hand": keep }),
  whenever(orderExchanged, { "credit what was exchanged": keep }),
];

/** What was bought since two days and is in no book yet; a worker that was away for longer finds the rest by their facts. */
async function enterPurchases(now: Date): Promise<void> {
  const since = new Date(now.getTime() - 48 * hourMs);
  for (;;) {
    const orderIds = await ordersToBook(since, portion);
    if (orderIds.length > 0) await keepBooks(books, { orderIds }, { now });
    if (orderIds.length < portion) return;
  }
}

/** Once a night, between two and five; a night that was missed is made up for as soon as somebody is there. */
async function proveByNight(now: Date): Promise<void> {
  const [latest] = await booksProofs(1);
  const ageMs = latest ? now.getTime() - latest.at.getTime() : Number.POSITIVE_INFINITY;
  const night = minuteOf(now) >= 120 && minuteOf(now) < 300;
  if (ageMs < (night ? 12 : 30) * hourMs) return;
  const proof = await proveInvoices(books, {}, { now });
  if (proof.ok && proof.value.faults.length > 0) log.error(proof.value, "the invoices or the journal are not right");
}

export const invoiceBooks = [
  every("enter what was bought", { seconds: 60 }, enterPurchases),
  every("close the journal of payments", { seconds: 900 }, (now) => closePayments(books, {}, { now })),
  every("prove the invoices", { seconds: 1_800 }, proveByNight),
];
