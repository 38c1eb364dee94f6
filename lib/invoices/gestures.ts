import type { InvoiceLine } from "#lib/facturx/schema";
import type { Since } from "./margins.ts";
import { sumOf } from "./order-vat.ts";
import type { BookedDocument, BookedOrder } from "./schema.ts";

/** Stands for the order's line behind what a gesture took off: it is all of them. */
export const gestureLine = "gesture";

/** The lines of a document that say a gesture, or take one back. */
export const gestureLines = ({ content }: BookedDocument): InvoiceLine[] =>
  content.view.lines.filter((_, i) => content.lineIds[i] === gestureLine);

/** The invoices that take back what a credit note says of gestures, for they were stopped. */
export const reversalsOf = ({ documents }: BookedOrder, { content }: BookedDocument): BookedDocument[] =>
  documents.filter(({ kind, content: { view } }) => kind === "invoice" && view.cites?.number === content.view.number);

/** What was given back as gestures and no credit note says yet, in cents; below nought, what they say too much. */
export const untoldGestures = ({ gesturesMinor, documents }: BookedOrder): number =>
  documents.reduce((left, document) => {
    const minor = sumOf(gestureLines(document).map(({ grossMinor }) => grossMinor));
    return document.kind === "credit_note" ? left - minor : left + minor;
  }, gesturesMinor);

/** What was written of an invoice since. */
export function sinceOf(order: BookedOrder, { id }: BookedDocument): Since {
  const notes = order.documents.filter(({ citesId }) => citesId === id);
  const reversals = notes.flatMap((note) => reversalsOf(order, note));
  return { notes: notes.map(({ content }) => content), reversals: reversals.map(({ content }) => content) };
}
