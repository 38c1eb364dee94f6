/** What paid a part of an order, as far as giving it back goes; cents. */
export type PaidTender = Readonly<{ id: string; kind: string; amountMinor: number; refundedMinor: number }>;

/**
 * Which tenders give back an amount: the card first, up to what it paid, then gift cards, then store credit (rule 5.4).
 * Throws when it is more than they still hold; the caller has compared it with what is left captured.
 */
export function refundPerTender<T extends PaidTender>(
  tenders: readonly T[],
  amountMinor: number,
): Readonly<{ tender: T; amountMinor: number }>[] {
  let left = amountMinor;
  const shares = order.flatMap((kind) =>
    tenders
      .filter((tender) => tender.kind === kind)
      .map((tender) => {
        const share = Math.min(left, tender.amountMinor - tender.refundedMinor);
        left -= share;
        return { tender, amountMinor: share };
      }),
  );
  if (left > 0) throw new RangeError(`${left} cents more than the tenders hold`);
  return shares.filter((share) => share.amountMinor > 0);
}

const order = ["card", "gift_card", "store_credit"];
