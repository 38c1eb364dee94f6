import { refuse } from "#lib/kernel/result";

/** The bank has not decided yet whether the card's owner is right: nothing goes back on top (PAY-17). */
export const disputed = refuse({ code: "disputed" });

type Dispute = Readonly<{ status: "open" | "won" | "lost"; amountMinor: number; intentId: string }>;
type Tender = Readonly<{
  id: string;
  kind: string;
  intentId: string | null;
  amountMinor: number;
  refundedMinor: number;
  lapsedMinor: number;
  /** What goes back by it came from this one. */
  insteadOfId: string | null;
}>;
type Contested<T extends Tender> = Readonly<{ disputes: readonly Dispute[]; tenders: readonly T[] }>;

export const isDisputed = ({ disputes }: Readonly<{ disputes: readonly Dispute[] }>): boolean =>
  disputes.some(({ status }) => status === "open");

/**
 * What an order was paid with, less what lapsed, what went back elsewhere instead, and what a card's bank has given back
 * in disputes that were lost: cents. By a tender that gave instead of another, nothing is left.
 */
export const tendersLeft = <T extends Tender>({ disputes, tenders }: Contested<T>): T[] =>
  tenders.map((tender) => {
    if (tender.insteadOfId !== null) return { ...tender, amountMinor: tender.refundedMinor };
    const elsewhereMinor = tenders
      .filter(({ insteadOfId }) => insteadOfId === tender.id)
      .reduce((sum, { refundedMinor }) => sum + refundedMinor, 0);
    const paidMinor = tender.amountMinor - tender.lapsedMinor - elsewhereMinor;
    const lostMinor = disputes
      .filter(({ status, intentId }) => status === "lost" && intentId === tender.intentId)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { ...tender, amountMinor: paidMinor - Math.min(lostMinor, Math.max(0, paidMinor - tender.refundedMinor)) };
  });

/** What may still be given back of an order, in cents. */
export const leftMinor = (order: Contested<Tender>): number =>
  tendersLeft(order).reduce((sum, { amountMinor, refundedMinor }) => sum + amountMinor - refundedMinor, 0);
