import type { PricedLine } from "#lib/cart/schema";
import type { Exemption, VatShare } from "#lib/taxes/schema";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";
import { moneyOf } from "./discount-columns.ts";
import { keptUnits, withoutDiscounts } from "./kept-units.ts";
import type { OrderPromotion } from "./schema.ts";
import type { DividedMoney } from "./split-line.ts";

/** A line of an order as far as its money goes. */
export type LineMoney = DividedMoney &
  Readonly<{
    id: string;
    vatBasisPoints: number;
    /** It travels with what is delivered: the delivery's VAT follows its rate. */
    carried: boolean;
  }>;

/** An order as far as its money goes, in cents. */
export type OrderMoney = Readonly<{
  lines: readonly LineMoney[];
  deliveryMinor: number;
  discountMinor: number;
  deliveryDiscountMinor: number;
  promotions: readonly OrderPromotion[];
  vat: readonly VatShare[];
}>;

/** What of an order's money is to change. */
export type MoneyEdit = Readonly<{
  /** How many units of a line stay; a line that is not named stays whole. */
  kept: Readonly<Record<string, number>>;
  /** Units that come, at today's prices. */
  added: readonly PricedLine[];
  /** Promotions whose part in what stays is taken back: it does not hold any more (rule 5.4, claw back). */
  clawedBack: readonly string[];
  /** By how much the delivery costs more; less, when below nought. */
  deliveryDeltaMinor: number;
}>;

export type EditedOrder = Readonly<{
  lines: readonly (LineMoney & Readonly<{ netMinor: number }>)[];
  added: readonly PricedLine[];
  goodsMinor: number;
  deliveryMinor: number;
  totalMinor: number;
  discountMinor: number;
  deliveryDiscountMinor: number;
  promotions: readonly OrderPromotion[];
  vat: readonly VatShare[];
}>;

/**
 * What an order comes to once it is edited (rule 5.4): units that stay keep their price, their share of the discounts and
 * their rate of VAT, unless a discount is taken back; those that come have today's. Its parts sum to its total, to the
 * cent, and so do its rates and the nets of its lines.
 */
export function editedOrder(order: OrderMoney, edit: MoneyEdit): EditedOrder {
  const stays = order.lines.flatMap((line) => {
    const units = edit.kept[line.id] ?? line.quantity;
    return units > 0 ? [{ ...line, ...withoutDiscounts(keptUnits(line, units), edit.clawedBack) }] : [];
  });
  const bareDelivery = deliveryBack(order, edit.clawedBack);
  const deliveryMinor = Math.max(0, order.deliveryMinor + bareDelivery + edit.deliveryDeltaMinor);
  const goods = [...stays.map((line) => taxedOf(line, order.vat)), ...edit.added.map(taxedLine)];
  const carried = goods.filter((_, i) => stays[i]?.carried ?? isCarried(edit.added[i - stays.length]));
  const taxed = [...goods, ...deliveryParts(deliveryMinor, carried)];
  const nets = netShares(taxed);
  const goodsMinor = goods.reduce((sum, { gross }) => sum + gross, 0);
  return {
    lines: stays.map((line, i) => ({ ...line, netMinor: nets[i] ?? 0 })),
    added: edit.added.map((line, i) => ({ ...line, totalNet: nets[stays.length + i] ?? line.totalNet })),
    goodsMinor,
    deliveryMinor,
    totalMinor: goodsMinor + deliveryMinor,
    discountMinor: order.discountMinor + discountsOf([...stays, ...edit.added.map(moneyOf)]) - discountsOf(order.lines),
    deliveryDiscountMinor: order.deliveryDiscountMinor - bareDelivery,
    promotions: promotionsOf(order, [...stays, ...edit.added.map(moneyOf)], edit),
    vat: vatPerRate(taxed).filter(({ gross }) => gross > 0),
  };
}

const discountsOf = (lines: readonly DividedMoney[]): number =>
  lines.reduce((sum, { discountMinor }) => sum + discountMinor, 0);

/** What promotions that are taken back took off the delivery. */
const deliveryBack = ({ promotions, lines }: OrderMoney, clawedBack: readonly string[]): number =>
  promotions
    .filter(({ promotionId, lane }) => lane === "delivery" && clawedBack.includes(promotionId))
    .reduce((sum, { promotionId, discountMinor }) => sum + discountMinor - givenBy(lines, promotionId), 0);

const givenBy = (lines: readonly DividedMoney[], id: string): number =>
  lines
    .flatMap(({ discounts }) => discounts)
    .reduce((sum, { promotionId, amountMinor }) => sum + (promotionId === id ? amountMinor : 0), 0);

/** What each promotion still takes off the order: as much less, or more, as its lines have of it. */
function promotionsOf(order: OrderMoney, after: readonly DividedMoney[], edit: MoneyEdit): OrderPromotion[] {
  const known = order.promotions.map((promotion) => ({
    ...promotion,
    discountMinor:
      promotion.discountMinor +
      givenBy(after, promotion.promotionId) -
      givenBy(order.lines, promotion.promotionId) -
      deliveryBack({ ...order, promotions: [promotion] }, edit.clawedBack),
  }));
  return known.filter(({ discountMinor }) => discountMinor > 0);
}

const exemptionAt = (vat: readonly VatShare[], basisPoints: number): Exemption | null =>
  vat.find((share) => share.basisPoints === basisPoints)?.exempt ?? null;

const taxedOf = (line: LineMoney, vat: readonly VatShare[]) => ({
  gross: line.totalGrossMinor,
  net: line.unitNetMinor === null ? null : line.netMinor,
  basisPoints: line.vatBasisPoints,
  exempt: exemptionAt(vat, line.vatBasisPoints),
});

const taxedLine = ({ totalGross, totalNet, unitNet, vatBasisPoints, exempt }: PricedLine) => ({
  gross: totalGross,
  net: unitNet === null ? null : totalNet,
  basisPoints: vatBasisPoints,
  exempt,
});

const isCarried = (line: PricedLine | undefined): boolean => line?.fulfilment.method === "delivery" && !line.digital;

/** The delivery at the rates of what is carried; already without VAT where that bears none. */
function deliveryParts(deliveryMinor: number, carried: Parameters<typeof deliveryPerRate>[1]) {
  const [first] = carried;
  if (
    deliveryMinor > 0 &&
    first?.exempt &&
    first.exempt !== "margin" &&
    carried.every(({ exempt }) => exempt === first.exempt)
  )
    return [{ gross: deliveryMinor, basisPoints: first.basisPoints, exempt: first.exempt }];
  return deliveryPerRate(deliveryMinor, carried);
}
