import type { InvoiceCharge, InvoiceLine, InvoiceView } from "#lib/facturx/schema";
import { allocate, money } from "#lib/kernel/money";
import { creditDraft } from "./credit-draft.ts";
import { creditedNets, leftOf } from "./credited-nets.ts";
import { dueGesture } from "./due-gestures.ts";
import { dueReversal } from "./due-reversals.ts";
import { untoldGestures } from "./gestures.ts";
import { keptDelivery, keptOf } from "./kept.ts";
import { sumOf } from "./order-vat.ts";
import type { BookedDocument, BookedOrder, Draft } from "./schema.ts";
import { amounts } from "./view-parts.ts";

/**
 * The next credit note an order is due: what one of its invoices says, less what was credited of it, less what the order
 * says its customer keeps. By the invoice's own prices and rates, never today's, and never for what was not invoiced
 * (rule 5.4); never for more than is left of a rate once gestures have lowered it. Then what gestures took off, or the
 * invoice that takes back what they did not after all. Null when its documents say what it says.
 */
export function dueCreditNote(order: BookedOrder, now: Date): Draft | null {
  let besides = 0;
  for (const invoice of order.documents.filter(({ kind }) => kind === "invoice")) {
    const credited = order.documents.filter(({ citesId }) => citesId === invoice.id).map(({ content }) => content);
    const before = credited.map(({ view }) => view);
    const all: Back[] = [
      ...invoice.content.view.lines.flatMap((line, i) => lineBack(order, invoice, credited, line, i)),
      ...chargesBack(order, invoice, credited),
    ];
    const backs = withinRates(all, invoice.content.view, before);
    if (backs.length > 0) return draftOf(order, invoice, before, backs, now);
    besides += sumOf(all.map(({ gross }) => gross));
  }
  return dueGesture(order, besides, now) ?? dueReversal(order, -(untoldGestures(order) + besides), now);
}

function draftOf(
  order: BookedOrder,
  invoice: BookedDocument,
  before: readonly InvoiceView[],
  backs: readonly Back[],
  now: Date,
): Draft {
  const nets = creditedNets(invoice.content.view, before, backs);
  const lines = backs.flatMap((back, i) => (back.line ? [lineOf(back, back.line, nets[i] ?? 0)] : []));
  const charges = backs.flatMap((back, i) => (back.charge ? [chargeOf(back, back.charge, nets[i] ?? 0)] : []));
  return creditDraft(order, invoice, {
    at: order.lastRefundAt ?? now,
    lineIds: backs.flatMap(({ line, lineId }) => (line ? [lineId] : [])),
    lines: lines.map((line, i) => ({ ...line, position: i + 1 })),
    charges,
  });
}

/** What goes back of a rate is never more than is left of it; so much of each part as there is. */
function withinRates(backs: readonly Back[], invoice: InvoiceView, before: readonly InvoiceView[]): Back[] {
  const rates = Map.groupBy(backs, ({ of }) => `${of.vatBasisPoints} ${of.vatCategory}`);
  const grosses = new Map<Back, number>();
  for (const alike of rates.values()) {
    const [first] = alike;
    if (!first) continue;
    const { net, vat } = leftOf(first.of, invoice, before);
    const wanted = alike.map(({ gross }) => gross);
    const shares = allocate(money(Math.min(net + vat, sumOf(wanted))), wanted);
    for (const [i, back] of alike.entries()) grosses.set(back, shares[i]?.minor ?? 0);
  }
  return backs.map((back) => ({ ...back, gross: grosses.get(back) ?? 0 })).filter(({ gross }) => gross > 0);
}

type Credited = BookedDocument["content"];

/** What of a line or of a delivery is to go back, in cents with VAT. */
type Back = Readonly<{
  of: InvoiceLine | InvoiceCharge;
  gross: number;
  lineId: string;
  line: Readonly<{ of: InvoiceLine; pieces: number }> | null;
  charge: InvoiceCharge | null;
}>;

/** What of a line is to go back now: so much of what was invoiced as is not kept, less what went back before. */
function lineBack(
  order: BookedOrder,
  { content }: BookedDocument,
  credited: readonly Credited[],
  of: InvoiceLine,
  index: number,
): Back[] {
  const lineId = content.lineIds[index] ?? "";
  const ordered = order.lines.find(({ id }) => id === lineId);
  if (!ordered) return [];
  const before = credited.flatMap(({ lineIds, view }) => view.lines.filter((_, i) => lineIds[i] === lineId));
  const kept = keptOf(ordered, order);
  const gross = of.grossMinor - Math.min(kept.gross, of.grossMinor) - sumOf(before.map(({ grossMinor }) => grossMinor));
  const pieces = of.quantity - Math.min(kept.quantity, of.quantity) - sumOf(before.map(({ quantity }) => quantity));
  return gross > 0 ? [{ of, gross, lineId, line: { of, pieces }, charge: null }] : [];
}

/** The line of the credit note: as many pieces at their price, or one price where they do not make the amount. */
function lineOf({ gross }: Back, { of, pieces }: NonNullable<Back["line"]>, net: number): InvoiceLine {
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

const chargeOf = ({ gross }: Back, of: InvoiceCharge, net: number): InvoiceCharge => ({
  ...of,
  ...amounts(gross, net),
});

/** The same of the delivery, at each rate it bore. */
function chargesBack(order: BookedOrder, { content }: BookedDocument, credited: readonly Credited[]): Back[] {
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
      return { of, gross, lineId: "", line: null, charge: of };
    })
    .filter(({ gross }) => gross > 0);
}

const alike = (a: InvoiceCharge, b: InvoiceCharge): boolean =>
  a.vatBasisPoints === b.vatBasisPoints && a.vatCategory === b.vatCategory;
