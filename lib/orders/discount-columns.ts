import type { CartDiscount, PricedCart, PricedLine } from "#lib/cart/schema";
import type { DividedMoney } from "./split-line.ts";

/** A line's money as the order keeps it: what promotions did to it under the names they had, and each unit's own price (rule 5.4). */
export const moneyOf = (line: PricedLine): DividedMoney => ({
  quantity: line.quantity,
  unitGrossMinor: line.unitGross,
  totalGrossMinor: line.totalGross,
  discountMinor: line.discounts.reduce((sum, { amount }) => sum + amount, 0),
  discounts: [...line.markdowns.map(kept), ...line.discounts.map(kept)],
  unitPaidMinor: new Set(line.unitsGross).size > 1 ? line.unitsGross : [],
  unitNetMinor: line.unitNet,
  netMinor: line.totalNet,
});

/** What promotions did to the order: what its promotions came to, by which codes, and for which group of customers. */
export const offerColumns = (cart: PricedCart) => ({
  discount_minor: cart.discount,
  delivery_discount_minor: cart.deliveryDiscount,
  promotions: cart.promotions.map(({ promotionId, version, name, lane, amountMinor }) => ({
    promotionId,
    version,
    lane,
    nameFr: name.fr,
    nameEn: name.en,
    discountMinor: amountMinor,
  })),
  codes: cart.codes.filter(({ applied }) => applied).map(({ code }) => code),
  customer_group: cart.customerGroup,
});

const kept = ({ promotionId, name, amount }: CartDiscount) => ({
  promotionId,
  nameFr: name.fr,
  nameEn: name.en,
  amountMinor: amount,
});
