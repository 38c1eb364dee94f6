import type { InvoiceLine } from "#lib/facturx/schema";
import { sumOf } from "./order-vat.ts";
import type { BookedDocument, BookedOrder } from "./schema.ts";

/** Stands for the order's line behind what a gesture took off: it is all of them. */
export const gestureLine = "gesture";

/** The lines of a credit note that say a gesture. */
export const gestureLines = ({ content }: BookedDocument): InvoiceLine[] =>
  content.view.lines.filter((_, i) => content.lineIds[i] === gestureLine);

/** What was given back as gestures and no credit note says yet, in cents. */
export const untoldGestures = ({ gesturesMinor, documents }: BookedOrder): number =>
  gesturesMinor - sumOf(documents.flatMap(gestureLines).map(({ grossMinor }) => grossMinor));
