import type { InvoiceCharge, InvoiceLine } from "#lib/facturx/schema";
import { dayOf } from "#lib/kernel/local-time";
import { allocate, money } from "#lib/kernel/money";
import { keptDelivery, keptOf, netShare } from "./kept.ts";
import { sumOf } from "./order-vat.ts";
import { givenBackTo } from "./paid-by.ts";
import type { BookedDocument, BookedOrder, Draft } from "./schema.ts";
import { amounts, partiesOf, totalsOf } from "./view-parts.ts";

/**
 * The next credit note an order is due: what one of its invoices says, less what was credited of it, less what the order
 * says its customer keeps. By the invoice's own figures and rates, never today's, and never for what was not invoiced
 * (rule 5.4). Null when its documents say what it says.
 */
export function dueCreditNote(order: BookedOrder, now: Date): Draft | null {
  for (const invoice of order.documents.filter(({ kind }) => kind === "invoice")) {
    const credited = order.documents.filter(({ citesId }) => citesId === invoice.id).map(({ content }) => content);
    const lines = invoice.content.view.lines.flatMap((line, i) => lineBack(order, invoice, credited, line, i));
    const charges = chargesBack(order, invoice, credited);
    if (lines.length === 0 && charges.length === 0) continue;

    const written = lines.map(({ line }, i) => ({ ...line, position: i + 1 }));
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
      lineIds: lines.map(({ lineId }) => lineId),
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

/** What of a line is to go back now: so much of the invoice's figures as is not kept, less what went back before. */
function lineBack(
  order: BookedOrder,
  { content }: BookedDocument,
  credited: readonly Credited[],
  line: InvoiceLine,
  index: number,
): { lineId: string; line: InvoiceLine }[] {
  const lineId = content.lineIds[index] ?? "";
  const ordered = order.lines.find(({ id }) => id === lineId);
  if (!ordered) return [];
  const before = credited.flatMap(({ lineIds, view }) => view.lines.filter((_, i) => lineIds[i] === lineId));
  const kept = keptOf(ordered, order);
  const keptGross = Math.min(kept.gross, line.grossMinor);
  const keptNet = netShare(line.netMinor, line.grossMinor, keptGross);
  const gross = line.grossMinor - keptGross - sumOf(before.map(({ grossMinor }) => grossMinor));
  const net = line.netMinor - keptNet - sumOf(before.map(({ netMinor }) => netMinor));
  const pieces = line.quantity - Math.min(kept.quantity, line.quantity) - sumOf(before.map(({ quantity }) => quantity));
  if (gross <= 0) return [];
  const quantity = Math.max(1, pieces);
  const off = line.unitNetMinor === null ? line.unitGrossMinor * quantity - gross : line.unitNetMinor * quantity - net;
  const asOnePrice = pieces < 1 || off < 0;
  return [
    {
      lineId,
      line: {
        ...line,
        quantity: asOnePrice ? 1 : quantity,
        unitNetMinor: line.unitNetMinor === null ? null : asOnePrice ? net : line.unitNetMinor,
        unitGrossMinor: asOnePrice ? gross : line.unitGrossMinor,
        ...amounts(gross, net),
        discounts: asOnePrice || off <= 0 ? [] : [{ name: "Remise", amountMinor: off }],
        ecoFeeMinor: Math.round((line.ecoFeeMinor * Math.max(0, pieces)) / line.quantity),
      },
    },
  ];
}

/** The same of the delivery, at each rate it bore. */
function chargesBack(order: BookedOrder, { content }: BookedDocument, credited: readonly Credited[]): InvoiceCharge[] {
  const { charges } = content.view;
  const invoiced = sumOf(charges.map(({ grossMinor }) => grossMinor));
  const kept = Math.min(keptDelivery(order), invoiced);
  if (invoiced === 0 || kept === invoiced) return [];
  const shares = allocate(
    money(kept),
    charges.map(({ grossMinor }) => grossMinor),
  );
  return charges.flatMap((charge, i) => {
    const before = credited.flatMap(({ view }) => view.charges.filter((one) => alike(one, charge)));
    const keptGross = shares[i]?.minor ?? 0;
    const gross = charge.grossMinor - keptGross - sumOf(before.map(({ grossMinor }) => grossMinor));
    const keptNet = netShare(charge.netMinor, charge.grossMinor, keptGross);
    const net = charge.netMinor - keptNet - sumOf(before.map(({ netMinor }) => netMinor));
    return gross > 0 ? [{ ...charge, ...amounts(gross, net) }] : [];
  });
}

const alike = (a: InvoiceCharge, b: InvoiceCharge): boolean =>
  a.vatBasisPoints === b.vatBasisPoints && a.vatCategory === b.vatCategory;
