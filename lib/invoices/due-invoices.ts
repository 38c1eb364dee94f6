import type { InvoiceCharge, InvoiceLine } from "#lib/facturx/schema";
import { dayOf } from "#lib/kernel/local-time";
import { allocate, money } from "#lib/kernel/money";
import { keptDelivery, keptOf, netShare } from "./kept.ts";
import { marginsOf } from "./margins.ts";
import { categoryOf, mentionsFor } from "./mentions.ts";
import { type Part, partsOf, sumOf } from "./order-vat.ts";
import { paidBy } from "./paid-by.ts";
import type { BookedLine, BookedOrder, BookedParcel, Draft } from "./schema.ts";
import { amounts, carriedTo, partiesOf, totalsOf } from "./view-parts.ts";

/**
 * The invoice of the next parcel that was supplied and has none; null when none is due. One at a time: what paid for it is
 * what the others have left.
 */
export function dueInvoice(order: BookedOrder): Draft | null {
  const waiting = order.parcels
    .filter(({ id, suppliedAt }) => suppliedAt && !order.documents.some(({ parcelId }) => parcelId === id))
    .toSorted((a, b) => Number(a.suppliedAt) - Number(b.suppliedAt));
  for (const parcel of waiting) {
    const draft = draftOf(order, parcel);
    if (draft) return draft;
  }
  return null;
}

function draftOf(order: BookedOrder, parcel: BookedParcel): Draft | null {
  const { suppliedAt } = parcel;
  if (!suppliedAt) return null;
  const then = orderAt(order, suppliedAt);
  const parts = partsOf(order);
  const lines = then.lines
    .filter((line) => line.parcelId === parcel.id)
    .map((line) => ({ line, kept: keptOf(line, then) }))
    .filter(({ kept }) => kept.quantity > 0 || kept.gross > 0);
  if (lines.length === 0) return null;

  const written = lines.map(({ line, kept }, i) =>
    lineOf(
      line,
      kept,
      i + 1,
      parts.find(({ lineId }) => lineId === line.id),
    ),
  );
  const charges = bearsDelivery(order, parcel) ? deliveryOf(keptDelivery(then), parts) : [];
  const totals = totalsOf([...written, ...charges]);
  const paid = paidBy(order, totals.grossMinor);
  const dueMinor = totals.grossMinor - sumOf(paid.map(({ amountMinor }) => amountMinor));
  const suppliedOn = dayOf(suppliedAt);
  return {
    kind: "invoice",
    at: suppliedAt,
    parcelId: parcel.id,
    citesId: null,
    replacesId: null,
    orderId: order.id,
    lineIds: lines.map(({ line }) => line.id),
    ...marginsOf(lines.map(({ line }, i) => ({ line, of: written[i] as InvoiceLine }))),
    view: {
      kind: "invoice",
      suppliedOn,
      dueOn: dueMinor > 0 ? termOf(order, suppliedOn) : null,
      currency: "EUR",
      ...partiesOf(order),
      delivery: parcel.carried ? carriedTo(order) : parcel.store,
      cites: null,
      operation: operationOf(lines.map(({ line }) => line)),
      lines: written,
      charges,
      ...totals,
      paid,
      dueMinor,
      mentions: mentionsFor({
        company: order.company !== null,
        publicBody: Boolean(order.company?.siret),
        categories: totals.vat.map(({ category }) => category),
      }),
    },
  };
}

/** Goods, services or both: the kind of operation that an invoice names (CGI, annexe II, article 242 nonies A). */
const operationOf = (lines: readonly BookedLine[]): Draft["view"]["operation"] => {
  const services = lines.filter(({ service }) => service).length;
  if (services === 0) return "goods";
  return services === lines.length ? "services" : "mixed";
};

/** When what is left is to be paid: at the term that was agreed, never before it is supplied. */
const termOf = ({ dueAt }: BookedOrder, suppliedOn: string): string =>
  dueAt && dayOf(dueAt) > suppliedOn ? dayOf(dueAt) : suppliedOn;

/** The order as it was at an instant: what went back later is for a credit note to say. */
function orderAt(order: BookedOrder, at: Date): BookedOrder {
  if (!order.firstRefundAt || order.firstRefundAt <= at) return order;
  const lines = order.lines.map((line) => ({ ...line, goneQuantity: 0, refunded: 0 }));
  return { ...order, cancelled: false, deliveryRefundedMinor: 0, lines };
}

/** The delivery is on the first invoice of what is carried; where nothing is any more, on the first there is. */
function bearsDelivery({ documents, parcels }: BookedOrder, parcel: BookedParcel): boolean {
  if (documents.some(({ kind, content }) => kind === "invoice" && content.view.charges.length > 0)) return false;
  return parcel.carried || parcels.every(({ carried }) => !carried);
}

/** What is left of the delivery, at each rate it bears. */
function deliveryOf(keptMinor: number, parts: readonly Part[]): InvoiceCharge[] {
  const delivery = parts.filter(({ lineId }) => lineId === null);
  if (keptMinor === 0 || delivery.length === 0) return [];
  const shares = allocate(
    money(keptMinor),
    delivery.map(({ gross }) => gross),
  );
  return delivery.map(({ basisPoints, exempt, gross, net }, i) => ({
    kind: "delivery",
    name: "Livraison",
    ...amounts(shares[i]?.minor ?? 0, netShare(net, gross, shares[i]?.minor ?? 0)),
    vatBasisPoints: basisPoints,
    vatCategory: categoryOf(basisPoints, exempt, {}),
  }));
}

type Kept = ReturnType<typeof keptOf>;

function lineOf(line: BookedLine, kept: Kept, position: number, part: Part | undefined): InvoiceLine {
  const net = part ? netShare(part.net, part.gross, kept.gross) : kept.gross;
  const quantity = Math.max(1, kept.quantity);
  const off = line.unitNet === null ? line.unitGross * quantity - kept.gross : line.unitNet * quantity - net;
  return {
    position,
    sku: line.sku,
    name: line.name,
    quantity,
    unit: "piece",
    unitNetMinor: line.unitNet,
    unitGrossMinor: line.unitGross,
    ...amounts(kept.gross, net),
    vatBasisPoints: line.basisPoints,
    vatCategory: categoryOf(line.basisPoints, part?.exempt ?? null, line),
    discounts: discountsOf(line, off),
    ecoFeeMinor: line.ecoFee * kept.quantity,
  };
}

/** What was taken off, under the names it had, summing to what the line is less than its price. */
function discountsOf({ discounts }: BookedLine, offMinor: number): InvoiceLine["discounts"] {
  if (offMinor <= 0) return [];
  const named = discounts.filter(({ amountMinor }) => amountMinor > 0);
  if (named.length === 0) return [{ name: "Remise", amountMinor: offMinor }];
  const shares = allocate(
    money(offMinor),
    named.map(({ amountMinor }) => amountMinor),
  );
  return named
    .map(({ nameFr }, i) => ({ name: nameFr, amountMinor: shares[i]?.minor ?? 0 }))
    .filter(({ amountMinor }) => amountMinor > 0);
}
