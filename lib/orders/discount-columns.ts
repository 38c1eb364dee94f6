import type { CartDiscount, PricedCart, PricedLine } from "#lib/cart/schema";

/** What promotions did to a line, as the order keeps it: names as they were, cents, and each unit's own price (rule 5.4). */
export const discountColumns = (line: PricedLine) => ({
  list_gross_minor: line.listGross === line.unitGross ? null : line.listGross,
  discount_minor: line.discounts.reduce((sum, { amount }) => sum + amount, 0),
  discounts: [...line.markdowns.map(kept), ...line.discounts.map(kept)],
  unit_paid_minor: new Set(line.unitsGross).size > 1 ? line.unitsGross : [],
  gift: line.gift,
});

/** The same for the order: what its promotions came to, by which codes, and for which group of customers. */
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
