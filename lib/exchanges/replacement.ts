import { taxedLine } from "#lib/cart/net-lines";
import type { PricedCart, PricedLine } from "#lib/cart/schema";
import { netShares, vatPerRate } from "#lib/taxes/vat";

/** Units of an order that come back, as far as the price of what replaces them goes; cents. */
export type GoingBack = Readonly<{
  handle: string;
  quantity: number;
  /** The price of the list when they were bought, before any promotion. */
  listMinor: number;
}>;

/**
 * Another variant of the same article, as many of them, at the same price of the list: an even exchange. It costs what was
 * paid, for promotions that ended or began since are nobody's doing. Anything else costs what it costs today.
 */
export const isEven = (back: readonly GoingBack[], wanted: PricedLine): boolean =>
  wanted.unitNet === null &&
  back.every(({ handle, listMinor }) => handle === wanted.handle && listMinor === wanted.listGross) &&
  piecesOf(back) === wanted.quantity;

export const piecesOf = (back: readonly Pick<GoingBack, "quantity">[]): number =>
  back.reduce((sum, { quantity }) => sum + quantity, 0);

/**
 * The cart of a replacement as it is ordered: what its customer wanted, at today's price or, in an even exchange, at
 * `evenMinor`; without a gift, and sent at the shop's cost. It uses up nobody's offer.
 */
export function replacementCart(cart: PricedCart, wanted: PricedLine, evenMinor: number | null): PricedCart {
  const priced = evenMinor === null ? wanted : atPaidPrice(wanted, evenMinor);
  const [totalNet = priced.totalNet] = netShares([taxedLine(priced)]);
  const line = { ...priced, totalNet };
  const total = line.totalGross;
  return {
    ...cart,
    lines: [line],
    shipments: shipmentsOf(cart, line),
    deliveryOptions: [],
    goods: total,
    delivery: 0,
    total,
    discount: line.discounts.reduce((sum, { amount }) => sum + amount, 0),
    deliveryDiscount: 0,
    discounts: line.discounts,
    codes: [],
    verdicts: [],
    promotions: [],
    endedOffers: [],
    totalBefore: total,
    told: null,
    vat: vatPerRate([taxedLine(line)]),
    credits: [],
    due: 0,
    freeDeliveryIn: null,
    itemCount: line.quantity,
  };
}

const shipmentsOf = ({ shipments }: PricedCart, { id }: PricedLine): PricedCart["shipments"] =>
  shipments.filter(({ lineIds }) => lineIds.includes(id)).map((shipment) => ({ ...shipment, lineIds: [id] }));

/** A line that costs so much in all: each unit the same, rounded up, less what that is too much. */
function atPaidPrice(line: PricedLine, totalGross: number): PricedLine {
  const unitGross = Math.ceil(totalGross / line.quantity);
  const amount = unitGross * line.quantity - totalGross;
  const rounding = { promotionId: "exchange", name: { fr: "Arrondi de l’échange", en: "Rounding of the exchange" } };
  return {
    ...line,
    unitGross,
    totalGross,
    markdowns: [],
    discounts: amount > 0 ? [{ ...rounding, amount }] : [],
    unitsGross: [],
  };
}
