import type { InvoiceBuyer } from "#lib/facturx/schema";
import { mentionsFor } from "./mentions.ts";
import type { BookedDocument, Draft } from "./schema.ts";

/**
 * What corrects an invoice that names its buyer wrongly, for an invoice is never changed (CGI, annexe II, 242 nonies A and
 * 289, I, 5): a credit note of all of it, and the same again with its right buyer. No money moves: what paid for the first
 * pays for the second, which the credit note says as a set-off.
 */
export function correctionOf({ id, parcelId, content }: BookedDocument, buyer: InvoiceBuyer, at: Date): [Draft, Draft] {
  const { orderId, lineIds, view, margins } = content;
  const { number, issuedOn, ...wrong } = view;
  const cites = { number, issuedOn };
  const of = { at, orderId, lineIds, ...(margins && { margins }) };
  const set = { kind: "clearing" as const, amountMinor: view.grossMinor, lastFour: null };
  return [
    {
      ...of,
      kind: "credit_note",
      parcelId: null,
      citesId: id,
      replacesId: null,
      view: {
        ...wrong,
        kind: "credit_note",
        cites,
        dueOn: null,
        delivery: null,
        paid: view.grossMinor > 0 ? [set] : [],
        dueMinor: 0,
        mentions: view.mentions.filter(({ subject }) => subject === "TXD"),
      },
    },
    {
      ...of,
      kind: "invoice",
      parcelId,
      citesId: null,
      replacesId: id,
      view: {
        ...wrong,
        buyer,
        cites,
        mentions: mentionsFor({
          company: buyer.company !== null,
          publicBody: Boolean(buyer.siret),
          categories: view.vat.map(({ category }) => category),
        }),
      },
    },
  ];
}
