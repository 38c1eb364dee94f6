import type { InvoicePayment } from "#lib/facturx/schema";
import { untoldGestures } from "./gestures.ts";
import { sumOf } from "./order-vat.ts";
import type { BookedOrder } from "./schema.ts";

/** What pays first, and is given back to last. */
const order = ["exchange", "club", "gift_card", "store_credit", "card", "cash", "transfer"] as const;

/**
 * What paid for an invoice: a gift card and credit first, and then the card, each for what earlier invoices and refunds
 * have left of it. They are payments and take nothing off the price (rule 5.6).
 */
export const paidBy = (booked: BookedOrder, grossMinor: number): InvoicePayment[] =>
  fill(
    grossMinor,
    beforeGestures(booked),
    ({ kind, lastFour, paid, refunded }) => paid - refunded - told(booked, kind, lastFour, "invoice"),
  );

/** What a credit note went back to: the card first, as refunds do (rule 5.4). */
export const givenBackTo = (booked: BookedOrder, grossMinor: number): InvoicePayment[] =>
  fill(
    grossMinor,
    pooled(booked),
    ({ kind, lastFour, refunded }) => refunded - told(booked, kind, lastFour, "credit_note"),
    order.toReversed(),
  );

type Tender = Pick<BookedOrder["tenders"][number], "kind" | "lastFour" | "paid" | "refunded">;

/** Tenders that a document would tell by the same words count as one. */
const pooled = ({ tenders }: BookedOrder): Tender[] =>
  [...Map.groupBy(tenders, ({ kind, lastFour }) => `${kind} ${lastFour}`).values()].flatMap((alike) => {
    const [first] = alike;
    const sum = (of: "paid" | "refunded") => sumOf(alike.map((tender) => tender[of]));
    return first ? [{ kind: first.kind, lastFour: first.lastFour, paid: sum("paid"), refunded: sum("refunded") }] : [];
  });

/** The tenders without what gestures gave back of them: an invoice was paid in full, its credit note says the rest. */
function beforeGestures(booked: BookedOrder): Tender[] {
  const given = fill(untoldGestures(booked), pooled(booked), ({ refunded }) => refunded, order.toReversed());
  return pooled(booked).map((tender) => {
    const same = given.find(({ kind, lastFour }) => kind === tender.kind && lastFour === tender.lastFour);
    return { ...tender, refunded: tender.refunded - (same?.amountMinor ?? 0) };
  });
}

function fill(
  grossMinor: number,
  tenders: readonly Tender[],
  room: (tender: Tender) => number,
  kinds: readonly Tender["kind"][] = order,
): InvoicePayment[] {
  let left = grossMinor;
  return kinds
    .flatMap((kind) => tenders.filter((tender) => tender.kind === kind))
    .flatMap((tender) => {
      const amountMinor = Math.min(left, Math.max(0, room(tender)));
      left -= amountMinor;
      return amountMinor > 0 ? [{ kind: tender.kind, amountMinor, lastFour: tender.lastFour }] : [];
    });
}

/**
 * What the order's documents say of it already; what a credit note gave back is not paid with any more. What paid for an
 * invoice that was replaced pays for the one that replaces it.
 */
function told(
  { documents }: BookedOrder,
  kind: Tender["kind"],
  lastFour: string | null,
  of: "invoice" | "credit_note",
) {
  const say = (wanted: "invoice" | "credit_note") =>
    sumOf(
      documents
        .filter((one) => one.kind === wanted && !documents.some(({ replacesId }) => replacesId === one.id))
        .flatMap(({ content }) => content.view.paid)
        .filter((paid) => paid.kind === kind && paid.lastFour === lastFour)
        .map(({ amountMinor }) => amountMinor),
    );
  return of === "invoice" ? say("invoice") - say("credit_note") : say("credit_note");
}
