import { refuse } from "#lib/kernel/result";

/** The bank has not decided yet whether the card's owner is right: nothing goes back on top (PAY-17). */
export const disputed = refuse({ code: "disputed" });

type Dispute = Readonly<{ status: "open" | "won" | "lost"; amountMinor: number }>;
type Tender = Readonly<{ kind: string; amountMinor: number; refundedMinor: number }>;
type Contested<T extends Tender> = Readonly<{ disputes: readonly Dispute[]; tenders: readonly T[] }>;

export const isDisputed = ({ disputes }: Readonly<{ disputes: readonly Dispute[] }>): boolean =>
  disputes.some(({ status }) => status === "open");

/** What an order was paid with, less what the card's bank has given back in disputes that were lost: cents. */
export function tendersLeft<T extends Tender>({ disputes, tenders }: Contested<T>): T[] {
  let lostMinor = disputes.reduce((sum, { status, amountMinor }) => sum + (status === "lost" ? amountMinor : 0), 0);
  return tenders.map((tender) => {
    if (tender.kind !== "card") return tender;
    const takenMinor = Math.min(lostMinor, tender.amountMinor - tender.refundedMinor);
    lostMinor -= takenMinor;
    return { ...tender, amountMinor: tender.amountMinor - takenMinor };
  });
}

/** What may still be given back of an order, in cents. */
export const leftMinor = (order: Contested<Tender>): number =>
  tendersLeft(order).reduce((sum, { amountMinor, refundedMinor }) => sum + amountMinor - refundedMinor, 0);
