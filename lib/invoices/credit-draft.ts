import type { InvoiceCharge, InvoiceLine } from "#lib/facturx/schema";
import { dayOf } from "#lib/kernel/local-time";
import { sinceOf } from "./gestures.ts";
import { asked, marginsBack } from "./margins.ts";
import { sumOf } from "./order-vat.ts";
import { givenBackTo } from "./paid-by.ts";
import type { BookedDocument, BookedOrder, Draft, Margins } from "./schema.ts";
import { totalsOf } from "./view-parts.ts";

type Back = Readonly<{
  at: Date;
  /** What each line gives back of the order, as on the invoice; `gestureLine` where it is none of its lines. */
  lineIds: readonly string[];
  lines: readonly InvoiceLine[];
  charges: readonly InvoiceCharge[];
  /** The VAT of margins it takes back, where no line of the invoice says it. */
  margins?: Margins;
}>;

/** A credit note on an invoice, written to whom the invoice was written to. */
export function creditDraft(order: BookedOrder, invoice: BookedDocument, { at, margins, ...back }: Back): Draft {
  const { number, issuedOn, operation, mentions, seller, buyer, orderNumber, locale } = invoice.content.view;
  const totals = totalsOf([...back.lines, ...back.charges]);
  const paid = givenBackTo(order, totals.grossMinor);
  return {
    kind: "credit_note",
    at,
    parcelId: null,
    citesId: invoice.id,
    replacesId: null,
    orderId: order.id,
    lineIds: back.lineIds,
    ...(margins ? asked(margins) : marginsBack(invoice, sinceOf(order, invoice), back)),
    view: {
      kind: "credit_note",
      suppliedOn: dayOf(at),
      dueOn: null,
      currency: "EUR",
      ...{ locale, orderNumber, seller, buyer },
      delivery: null,
      cites: { number, issuedOn },
      operation,
      lines: back.lines,
      charges: back.charges,
      ...totals,
      paid,
      dueMinor: totals.grossMinor - sumOf(paid.map(({ amountMinor }) => amountMinor)),
      mentions: mentions.filter(({ subject }) => subject === "TXD"),
    },
  };
}
