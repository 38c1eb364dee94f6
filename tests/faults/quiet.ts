import { sweepPayments } from "#lib/checkout/sweep";
import { sweepRequests } from "#lib/orders/request-payment";
import { sweepRefunds } from "#lib/payments/sweep-refunds";
import { database } from "#lib/platform/database";
import { captures, sweepCaptures } from "#lib/processes/captures";
import { giftCards } from "#lib/processes/gift-cards";
import { invoices } from "#lib/processes/invoices";
import { orderEdits } from "#lib/processes/order-edits";
import { orderMails } from "#lib/processes/order-mails";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { reauthoriseBeforeTheEnd } from "#lib/processes/reauthorisations";
import { later } from "#tests/support/a-payment";
import { work } from "#tests/support/a-worker";

/** The last fact told so far. */
export const lastFact = async (): Promise<bigint> =>
  (await database.outboxFact.findFirst({ orderBy: { id: "desc" }, select: { id: true } }))?.id ?? 0n;

/** What money and papers have to do with. */
const followed = [
  ...captures,
  ...payments,
  ...paymentRequests,
  ...orderEdits,
  ...giftCards,
  ...invoices,
  ...orderMails,
];

/** What a shop does by itself until nothing is left to do: everything told since, then its sweeps as the minutes pass. */
export async function quiet(since: bigint): Promise<void> {
  const follow = () => work(followed, since);
  await follow();
  await sweepPayments(later(3));
  while ((await sweepPayments(later(16))) > 0);
  await sweepCaptures(later(90));
  await sweepRequests(later(90));
  await sweepRefunds(later(90));
  await reauthoriseBeforeTheEnd(later(90));
  await follow();
}
