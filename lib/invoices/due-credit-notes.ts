import type { InvoiceCharge, InvoiceLine } from "#lib/facturx/schema";
import { dayOf } from "#lib/kernel/local-time";
import { allocate, money } from "#lib/kernel/money";
import { creditedNets } from "./credited-nets.ts";
import { keptDelivery, keptOf } from "./kept.ts";
import { sumOf } from "./order-vat.ts";
import { givenBackTo } from "./paid-by.ts";
import type { BookedDocument, BookedOrder, Draft } from "./schema.ts";
import { amounts, partiesOf, totalsOf } from "./view-parts.ts";

/**
 * The next credit note an order is due: what one of its invoices says, less what was credited of it, less what the order
 * says its customer keeps. By the invoice's own prices and rates, never today's, and never for what was not invoiced
 * (rule 5.4). Null when its documents say what it says.
 */
export function dueCreditNote(order: BookedOrder, now: Date): Draft | null {
  for (const invoice of order.documents.filter(({ kind }) => kind === "invoice")) {
    const credited = order.documents.filter(({ citesId }) => citesId === invoice.id).map(({ content }) => content);
    const goods = invoice.content.view.lines.flatMap((line, i) => lineBack(order, invoice, credited, line, i));
    const deliveries = chargesBack(order, invoice, credited);
    if (goods.length === 0 && deliveries.length === 0) continue;

    const before = credited.map(({ view }) => view);
    const nets = creditedNets(invoice.content.view, before, [...goods, ...deliveries]);
    const written = goods.map((back, i) => ({ ...lineOf(back, nets[i] ?? 0), position: i + 1 }));
    const charges = deliveries.map(({ of, gross }, i) => ({ ...of, ...amounts(gross, nets[goods.length + i] ?? 0) }));
    const totals = totalsOf([...written, ...charges]);
    const paid = givenBackTo(order, totals.grossMinor);
    const at = order.lastRefundAt ?? now;
    const { number, issuedOn, operation, mentions } = invoice.content.view;
    return {
      kind: "credit_note",
      at,
      parcelId: null,
      citesId: invoice.id,
      orderId: order.id,
      lineIds: goods.map(({ lineId }) => lineId),
      view: {
        kind: "credit_note",
        suppliedOn: dayOf(at),
        dueOn: null,
        currency: "EUR",
        ...partiesOf(order),
        delivery: null,
        cites: { number, issuedOn },
        operation,
        lines: written,
        charges,
        ...totals,
        paid,
        dueMinor: totals.grossMinor - sumOf(paid.map(({ amountMinor }) => amountMinor)),
        mentions: mentions.filter(({ subject }) => subject === "TXD"),
      },
    };
  }
  return null;
}

type Credited = BookedDocument["content"];

type LineBack = Readonly<{ lineId: string; of: InvoiceLine; gross: number; pieces: number }>;

/** What of a line is to go back now: so much of what was invoiced as is not kept, less what went back before. */
function lineBack(
  order: BookedOrder,
  { content }: BookedDocument,
  credited: readonly Credited[],
  of: InvoiceLine,
  index: number,
): LineBack[] {
  const lineId = content.lineIds[index] ?? "";
  const ordered = order.lines.find(({ id }) => id === lineId);
  if (!ordered) return [];
  const before = credited.flatMap(({ lineIds, view }) => view.lines.filter((_, i) => lineIds[i] === lineId));
  const kept = keptOf(ordered, order);
  const gross = of.grossMinor - Math.min(kept.gross, of.grossMinor) - sumOf(before.map(({ grossMinor }) => grossMinor));
  const pieces = of.quantity - Math.min(kept.quantity, of.quantity) - sumOf(before.map(({ quantity }) => quantity));
  return gross > 0 ? [{ lineId, of, gross, pieces }] : [];
}

/** The line of the credit note: as many pieces at their price, or one price where they do not make the amount. */
function lineOf({ of, gross, pieces }: LineBack, net: number): InvoiceLine {
  const quantity = Math.max(1, pieces);
  const off = of.unitNetMinor === null ? of.unitGrossMinor * quantity - gross : of.unitNetMinor * quantity - net;
  const asOnePrice = pieces < 1 || off < 0;
  return {
    ...of,
    quantity: asOnePrice ? 1 : quantity,
    unitNetMinor: of.unitNetMinor === null ? null : asOnePrice ? net : of.unitNetMinor,
    unitGrossMinor: asOnePrice ? gross : of.unitGrossMinor,
    ...amounts(gross, net),
    discounts: asOnePrice || off <= 0 ? [] : [{ name: "Remise", amountMinor: off }],
    ecoFeeMinor: Math.round((of.ecoFeeMinor * Math.max(0, pieces)) / of.quantity),
  };
}

/** The same of the delivery, at each rate it bore. */
function chargesBack(order: BookedOrder, { content }: BookedDocument, credited: readonly Credited[]) {
  const { charges } = content.view;
  const invoiced = sumOf(charges.map(({ grossMinor }) => grossMinor));
  const kept = Math.min(keptDelivery(order), invoiced);
  if (invoiced === 0 || kept === invoiced) return [];
  const shares = allocate(
    money(kept),
    charges.map(({ grossMinor }) => grossMinor),
  );
  return charges
    .map((of, i) => {
      const before = credited.flatMap(({ view }) => view.charges.filter((one) => alike(one, of)));
      const gross = of.grossMinor - (shares[i]?.minor ?? 0) - sumOf(before.map(({ grossMinor }) => grossMinor));
      return { of, gross };
    })
    .filter(({ gross }) => gross > 0);
}

const alike = (a: InvoiceCharge, b: InvoiceCharge): boolean =>
  a.vatBasisPoints === b.vatBasisPoints && a.vatCategory === b.vatCategory;
