import { releaseShare } from "./capture-share.ts";

/** What paid a part of an order, as far as giving it back goes; cents. */
export type PaidTender = Readonly<{
  id: string;
  kind: string;
  intentId?: string | null;
  amountMinor: number;
  refundedMinor: number;
  /** Of what is paid later, what was not received: it is owed less before anything goes back. */
  owedMinor?: number;
}>;

/** Money that a card's bank only keeps aside, and of which payment. */
type KeptAside = Readonly<{ intentId: string | null; authorisedMinor: number }>;

/** What goes back to a tender; of that, `neverTakenMinor` is only let go of. */
export type Share<T> = Readonly<{ tender: T; amountMinor: number; neverTakenMinor: number }>;

/**
 * Which tenders give back an amount: first what was never taken is let go of or owed no more, then the cards, the last that paid first,
 * each up to what it paid, then gift cards, store credit, a member's cagnotte (rule 5.4). Throws when it is more than they still hold; the
 * caller has compared it with what is left captured.
 */
export function refundPerTender<T extends PaidTender>(
  tenders: readonly T[],
  amountMinor: number,
  kept: KeptAside = { intentId: null, authorisedMinor: 0 },
): Share<T>[] {
  const owed = tenders.map(({ owedMinor = 0 }) => owedMinor).reduce((sum, minor) => sum + minor, 0);
  const letGoMinor = releaseShare(kept.authorisedMinor, amountMinor);
  let unowed = Math.min(owed, amountMinor - letGoMinor);
  let left = amountMinor - letGoMinor - unowed;
  const shares = givesBackFirst
    .flatMap((kind) => {
      const ofKind = tenders.filter((tender) => tender.kind === kind);
      return kind === "card" ? ofKind.reverse() : ofKind;
    })
    .map((tender): Share<T> => {
      const isKept = tender.kind === "card" && tender.intentId === kept.intentId;
      const { owedMinor = 0 } = tender;
      const unowedMinor = Math.min(unowed, owedMinor);
      unowed -= unowedMinor;
      const neverTakenMinor = isKept ? letGoMinor : unowedMinor;
      const asideMinor = isKept ? kept.authorisedMinor : owedMinor;
      const hereMinor = tender.amountMinor - tender.refundedMinor - asideMinor;
      const takenMinor = Math.max(0, hereMinor);
      const backMinor = Math.min(left, takenMinor);
      left -= backMinor;
      return { tender, amountMinor: backMinor + neverTakenMinor, neverTakenMinor };
    });
  if (left > 0) throw new RangeError(`${left} cents more than the tenders hold`);
  return shares.filter((share) => share.amountMinor > 0);
}

/** Which kind gives back before which (rule 5.4). */
export const givesBackFirst = [
  "card",
  "counter",
  "transfer",
  "on_account",
  "gift_card",
  "store_credit",
  "club",
  "exchange",
];
