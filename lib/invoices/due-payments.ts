import type { BookedOrder, DuePayment } from "./schema.ts";

/** What came in and what went back that the journal does not say yet, as the order's tenders and disputes tell it; a card's money comes in when it is taken. */
export const duePayments = (order: BookedOrder, now: Date): DuePayment[] =>
  [...ofTenders(order, now), ...ofDisputes(order)].filter(({ amountMinor }) => amountMinor !== 0);

const ofTenders = ({ id, number, tenders, lastRefundAt }: BookedOrder, now: Date): DuePayment[] =>
  tenders.flatMap((tender) => {
    const of = {
      ...{ orderId: id, orderNumber: number, tenderId: tender.id },
      ...{ means: tender.kind, lastFour: tender.lastFour, disputeId: null },
    };
    const came = tender.taken - tender.enteredPaid;
    const went = tender.enteredRefunded - tender.back;
    // What never reached the card, or was stopped, was entered as gone: one entry takes it back.
    if (came < 0 || went > 0) return [{ ...of, at: now, amountMinor: came + went }];
    return [
      { ...of, at: tender.paidAt, amountMinor: came },
      { ...of, at: lastRefundAt ?? now, amountMinor: went },
    ];
  });

/** What a bank took back for good and what it asks for the dispute, as far as the journal says it (PAY-17). */
const ofDisputes = ({ id, number, disputes }: BookedOrder): DuePayment[] =>
  disputes.flatMap(({ id: disputeId, tenderId, closedAt, lost, fee, enteredLost, enteredFee }) => {
    const of = { at: closedAt, orderId: id, orderNumber: number, tenderId, lastFour: null, disputeId };
    return [
      { ...of, means: "dispute" as const, amountMinor: enteredLost - lost },
      { ...of, means: "dispute_fee" as const, amountMinor: enteredFee - fee },
    ];
  });
