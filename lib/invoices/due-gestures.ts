import type { InvoiceLine, InvoiceVat } from "#lib/facturx/schema";
import { allocate, money } from "#lib/kernel/money";
import { creditDraft } from "./credit-draft.ts";
import { creditedNets, leftOf } from "./credited-nets.ts";
import { byMargin, marginsOff } from "./gesture-margins.ts";
import { gestureLine, gestureLines, reversalsOf, sinceOf, untoldGestures } from "./gestures.ts";
import { sumOf } from "./order-vat.ts";
import type { BookedDocument, BookedOrder, Draft } from "./schema.ts";
import { amounts } from "./view-parts.ts";

/**
 * The credit note that gestures are due: they take something off everything that was invoiced and is not credited, each
 * invoice and each rate in proportion to what it says, as a discount given afterwards does (CGI, article 272; rule 5.4).
 * What was not invoiced yet waits for its invoice. `besides` is what went back of lines that gestures had lowered already.
 */
export function dueGesture(order: BookedOrder, besidesMinor: number, now: Date): Draft | null {
  const cells = cellsOf(order);
  const left = Math.min(untoldGestures(order) + besidesMinor, sumOf(cells.map(({ room }) => room)));
  if (left <= 0) return null;
  const weights = cells.map(({ room, told }) => room + told);
  const fair = allocate(money(Math.min(left + sumOf(cells.map(({ told }) => told)), sumOf(weights))), weights);
  const shares = within(
    left,
    cells.map((cell, i) => Math.min(cell.room, (fair[i]?.minor ?? 0) - cell.told)),
  );
  const { invoice } = cells.find((_, i) => (shares[i] ?? 0) > 0) ?? {};
  if (!invoice) return null;
  const parts = cells.flatMap((cell, i) =>
    cell.invoice === invoice && (shares[i] ?? 0) > 0 ? byMargin(invoice, { of: cell.of, gross: shares[i] ?? 0 }) : [],
  );
  const nets = creditedNets(invoice.content.view, creditsOf(order, invoice), parts);
  const priced = invoice.content.view.lines.some(({ unitNetMinor }) => unitNetMinor !== null);
  const lines = parts.map(({ of, gross }, i): InvoiceLine => {
    const net = nets[i] ?? 0;
    return {
      ...{ position: i + 1, sku: "GESTE", name: "Geste commercial", quantity: 1, unit: "piece" },
      ...{ unitNetMinor: priced ? net : null, unitGrossMinor: gross, ...amounts(gross, net) },
      ...{ vatBasisPoints: of.vatBasisPoints, vatCategory: of.vatCategory, discounts: [], ecoFeeMinor: 0 },
    };
  });
  const lineIds = lines.map(() => gestureLine);
  const margins = marginsOff(invoice, sinceOf(order, invoice), parts);
  return creditDraft(order, invoice, { at: order.lastRefundAt ?? now, lineIds, lines, charges: [], margins });
}

/** What an invoice says at one rate: what of it is left, and what gestures have taken off it. */
type Cell = Readonly<{
  invoice: BookedDocument;
  of: Pick<InvoiceLine, "vatBasisPoints" | "vatCategory">;
  room: number;
  told: number;
}>;

/** Every rate of every invoice; a gift card that was sold is owed in full, unless nothing else was. */
function cellsOf(order: BookedOrder): Cell[] {
  const cells = order.documents
    .filter(({ kind }) => kind === "invoice")
    .flatMap((invoice) => invoice.content.view.vat.map((share) => cellOf(order, invoice, share)));
  const sold = cells.filter(({ of }) => of.vatCategory !== "O");
  return sold.some(({ room }) => room > 0) ? sold : cells;
}

function cellOf(order: BookedOrder, invoice: BookedDocument, { basisPoints, category }: InvoiceVat): Cell {
  const of = { vatBasisPoints: basisPoints, vatCategory: category };
  const left = leftOf(of, invoice.content.view, creditsOf(order, invoice));
  const told = (documents: readonly BookedDocument[]) =>
    sumOf(
      documents
        .flatMap(gestureLines)
        .filter((line) => line.vatBasisPoints === basisPoints && line.vatCategory === category)
        .map(({ grossMinor }) => grossMinor),
    );
  const notes = order.documents.filter(({ citesId }) => citesId === invoice.id);
  const takenBack = notes.flatMap((note) => reversalsOf(order, note));
  return { invoice, of, room: left.net + left.vat, told: told(notes) - told(takenBack) };
}

/** The shares from the first, until all is shared. */
function within(minor: number, shares: readonly number[]): number[] {
  let left = minor;
  return shares.map((share) => {
    const taken = Math.min(left, Math.max(0, share));
    left -= taken;
    return taken;
  });
}

const creditsOf = ({ documents }: BookedOrder, { id }: BookedDocument) =>
  documents.filter(({ citesId }) => citesId === id).map(({ content }) => content.view);
