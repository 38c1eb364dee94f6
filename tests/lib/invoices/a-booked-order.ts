import type { BookedDocument, BookedLine, BookedOrder, Draft } from "#lib/invoices/schema";
import { allocate, money } from "#lib/kernel/money";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";

export const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 10));

const rates = [2000, 1000, 550, 210];

/** A number below `most`, the same each time for the same seed. */
export function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** An order of up to six lines in up to three parcels, at several rates, with a delivery and what paid for it; none has left. */
export function anyOrder(below: (most: number) => number, particulars: Partial<BookedOrder> = {}): BookedOrder {
  const parcels = Array.from({ length: 1 + below(3) }, (_, i) => `parcel-${i}`);
  const wished = Array.from({ length: parcels.length + below(4) }, (_, i) => {
    const quantity = 1 + below(4);
    const unitGross = 1 + below(9_999);
    const off = below(3) === 0 ? below(unitGross * quantity) : 0;
    return {
      id: `line-${i}`,
      parcelId: parcels[i % parcels.length] ?? "",
      sku: `SKU-${i}`,
      name: `Article ${i}`,
      giftCard: false,
      used: null,
      service: false,
      quantity,
      unitGross,
      unitNet: null,
      gross: unitGross * quantity - off,
      discounts: off > 0 ? [{ nameFr: "Fête", amountMinor: off }] : [],
      basisPoints: rates[below(rates.length)] ?? 2000,
      ecoFee: below(50),
      goneQuantity: 0,
      refunded: 0,
    };
  });
  const goods = wished.map(({ gross, basisPoints }) => ({ gross, basisPoints }));
  const deliveryMinor = below(2) * (1 + below(1_500));
  const taxed = [...goods, ...deliveryPerRate(deliveryMinor, goods)];
  const nets = netShares(taxed);
  const former = below(4) === 0;
  const lines: BookedLine[] = wished.map((line, i) => ({ ...line, net: former ? null : (nets[i] ?? 0) }));
  const totalMinor = taxed.reduce((sum, { gross }) => sum + gross, 0);
  const [card, gift] = allocate(money(totalMinor), [1 + below(5), below(3)]).map(({ minor }) => minor);
  const tender = { lastFour: "4242", refunded: 0, back: 0, paidAt: day(1), enteredPaid: 0, enteredRefunded: 0 };
  return {
    id: "order",
    number: "BF-100001",
    locale: "fr",
    email: "camille@courrier.example",
    name: "Camille Rousseau",
    company: null,
    reference: null,
    purchaseOrder: null,
    address: { line1: "18 rue Saint-Aubin", line2: null, postcode: "49100", city: "Angers", country: "FR" },
    invoiced: null,
    relay: null,
    cancelled: false,
    deliveryMinor,
    deliveryRefundedMinor: 0,
    gesturesMinor: 0,
    dueAt: null,
    vat: vatPerRate(taxed).filter(({ gross }) => gross > 0),
    firstRefundAt: null,
    lastRefundAt: null,
    parcels: parcels.map((id) => ({ id, carried: true, store: null, suppliedAt: null })),
    lines,
    tenders: [
      { id: "card", kind: "card" as const, paid: card ?? 0, taken: card ?? 0, ...tender },
      { id: "gift", kind: "gift_card" as const, paid: gift ?? 0, taken: gift ?? 0, ...tender, lastFour: "K3X9" },
    ].filter(({ paid }) => paid > 0),
    disputes: [],
    documents: [],
    ...particulars,
  };
}

/** The order with a document more, as if it had been frozen. */
export function withDocument(order: BookedOrder, draft: Draft): BookedOrder {
  const id = `document-${order.documents.length}`;
  const view = { ...draft.view, number: id, issuedOn: "2026-11-22" };
  const document: BookedDocument = {
    id,
    kind: draft.kind,
    parcelId: draft.parcelId,
    citesId: draft.citesId,
    replacesId: draft.replacesId,
    content: {
      orderId: order.id,
      lineIds: draft.lineIds,
      view,
      ...(draft.margins && { margins: draft.margins }),
    },
  };
  return { ...order, documents: [...order.documents, document] };
}

export const sent = (order: BookedOrder, parcelId: string, at: Date): BookedOrder => ({
  ...order,
  parcels: order.parcels.map((parcel) => (parcel.id === parcelId ? { ...parcel, suppliedAt: at } : parcel)),
});
