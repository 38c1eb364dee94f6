import type { BookedOrder, DuePayment } from "./schema.ts";

/** What came in and what went back that the journal does not say yet, as the order's tenders tell it; a card's money comes in when it is taken. */
export const duePayments = ({ id, number, tenders, lastRefundAt }: BookedOrder, now: Date): DuePayment[] =>
  tenders.flatMap((tender) => {
    const of = { orderId: id, orderNumber: number, tenderId: tender.id, means: tender.kind, lastFour: tender.lastFour };
    const moved = [
      { at: tender.paidAt, amountMinor: tender.taken - tender.enteredPaid },
      { at: lastRefundAt ?? now, amountMinor: tender.enteredRefunded - tender.back },
    ];
    return moved.filter(({ amountMinor }) => amountMinor !== 0).map((one) => ({ ...of, ...one }));
  });
