import type { InvoiceLine, InvoiceVat } from "#lib/facturx/schema";
import { allocate, money } from "#lib/kernel/money";
import { creditedNets, leftOf } from "./credited-nets.ts";
import { byMargin, type GesturePart, marginsAgain } from "./gesture-margins.ts";
import { gestureLine, gestureLines, reversalsOf } from "./gestures.ts";
import { asked } from "./margins.ts";
import { sumOf } from "./order-vat.ts";
import { paidBy } from "./paid-by.ts";
import type { BookedDocument, BookedOrder, Draft } from "./schema.ts";
import { amounts, totalsOf } from "./view-parts.ts";

/**
 * The invoice that takes back what a credit note says of gestures that were stopped before they left: a credit note is
 * never changed either. It cites the credit note, at its rates and to the cent; null when no more was told than was given.
 */
export function dueReversal(order: BookedOrder, tooMuchMinor: number, now: Date): Draft | null {
  if (tooMuchMinor <= 0) return null;
  const told = order.documents.filter((one) => one.kind === "credit_note" && gestureLines(one).length > 0);
  const note = told.findLast((one) => roomsOf(order, one).some(({ room }) => room > 0));
  const invoice = order.documents.find(({ id }) => id === note?.citesId);
  if (!note || !invoice) return null;
  const rooms = roomsOf(order, note).filter(({ room }) => room > 0);
  const all = rooms.map(({ room }) => room);
  const shares = allocate(money(Math.min(tooMuchMinor, sumOf(all))), all);
  const parts = rooms
    .map(({ of }, i) => ({ of, gross: shares[i]?.minor ?? 0 }))
    .filter(({ gross }) => gross > 0)
    .flatMap((part) => byMargin(note, part));
  return reversalOf(order, { note, invoice, parts, now });
}

type Reversal = Readonly<{
  note: BookedDocument;
  invoice: BookedDocument;
  parts: readonly GesturePart[];
  now: Date;
}>;

function reversalOf(order: BookedOrder, { note, invoice, parts, now }: Reversal): Draft {
  const { number, issuedOn, dueOn: _, suppliedOn, ...written } = invoice.content.view;
  const nets = creditedNets(note.content.view, before(order, note), parts);
  const priced = note.content.view.lines.some(({ unitNetMinor }) => unitNetMinor !== null);
  const lines = parts.map(({ of, gross }, i): InvoiceLine => {
    const net = nets[i] ?? 0;
    return {
      ...{ position: i + 1, sku: "GESTE", name: "Geste commercial annulé", quantity: 1, unit: "piece" },
      ...{ unitNetMinor: priced ? net : null, unitGrossMinor: gross, ...amounts(gross, net) },
      ...{ vatBasisPoints: of.vatBasisPoints, vatCategory: of.vatCategory, discounts: [], ecoFeeMinor: 0 },
    };
  });
  const totals = totalsOf(lines);
  const paid = paidBy(order, totals.grossMinor);
  const dueMinor = totals.grossMinor - sumOf(paid.map(({ amountMinor }) => amountMinor));
  return {
    ...{ kind: "invoice", at: now, parcelId: invoice.parcelId, citesId: null, replacesId: null, orderId: order.id },
    lineIds: lines.map(() => gestureLine),
    ...asked(
      marginsAgain(
        note.content,
        reversalsOf(order, note).map(({ content }) => content),
        parts,
      ),
    ),
    view: {
      ...written,
      ...{ suppliedOn, dueOn: dueMinor > 0 ? suppliedOn : null, delivery: null },
      cites: { number: note.content.view.number, issuedOn: note.content.view.issuedOn },
      ...{ lines, charges: [], ...totals, paid, dueMinor },
    },
  };
}

const before = (order: BookedOrder, note: BookedDocument) =>
  reversalsOf(order, note).map(({ content }) => content.view);

/** What of a credit note of gestures is not taken back yet, rate by rate. */
const roomsOf = (order: BookedOrder, note: BookedDocument) =>
  note.content.view.vat.map(({ basisPoints, category }: InvoiceVat) => {
    const of = { vatBasisPoints: basisPoints, vatCategory: category };
    const { net, vat } = leftOf(of, note.content.view, before(order, note));
    return { of, room: net + vat };
  });
