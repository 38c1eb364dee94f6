import { releaseShare } from "./capture-share.ts";

/** What paid a part of an order, as far as giving it back goes; cents. */
export type PaidTender = Readonly<{
  id: string;
  kind: string;
  intentId?: string | null;
  amountMinor: number;
  refundedMinor: number;
}>;

/** Money that a card's bank only keeps aside, and of which payment. */
type KeptAside = Readonly<{ intentId: string | null; authorisedMinor: number }>;

/** What goes back to a tender; of that, `neverTakenMinor` is only let go of. */
export type Share<T> = Readonly<{ tender: T; amountMinor: number; neverTakenMinor: number }>;

/**
 * Which tenders give back an amount: first what was never taken is let go of, then the cards, the last that paid first,
 * each up to what it paid, then gift cards, then store credit (rule 5.4). Throws when it is more than they still hold; the
 * caller has compared it with what is left captured.
 */
export function refundPerTender<T extends PaidTender>(
  tenders: readonly T[],
  amountMinor: number,
  kept: KeptAside = { intentId: null, authorisedMinor: 0 },
): Share<T>[] {
  const letGoMinor = releaseShare(kept.authorisedMinor, amountMinor);
  let left = amountMinor - letGoMinor;
  const shares = order
    .flatMap((kind) => {
      const ofKind = tenders.filter((tender) => tender.kind === kind);
      return kind === "card" ? ofKind.reverse() : ofKind;
    })
    .map((tender): Share<T> => {
      const isKept = tender.kind === "card" && tender.intentId === kept.intentId;
      const neverTakenMinor = isKept ? letGoMinor : 0;
      const hereMinor = tender.amountMinor - tender.refundedMinor - (isKept ? kept.authorisedMinor : 0);
      const takenMinor = Math.max(0, hereMinor);
      const backMinor = Math.min(left, takenMinor);
      left -= backMinor;
      return { tender, amountMinor: backMinor + neverTakenMinor, neverTakenMinor };
    });
  if (left > 0) throw new RangeError(`${left} cents more than the tenders hold`);
  return shares.filter((share) => share.amountMinor > 0);
}

const order = ["card", "gift_card", "store_credit", "exchange"];
