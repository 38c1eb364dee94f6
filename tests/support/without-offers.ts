import type { PricedCart, PricedLine } from "#lib/cart/schema";

/** What a line says of offers when there is none. */
export const lineWithoutOffers = (unitGross: number) =>
  ({
    listGross: unitGross,
    listCode: null,
    unitNet: null,
    totalNet: 0,
    exempt: null,
    markdowns: [],
    discounts: [],
    unitsGross: [],
    gift: false,
  }) satisfies Partial<PricedLine>;

/** The same for a cart. */
export const cartWithoutOffers = (total: number) =>
  ({
    discount: 0,
    deliveryDiscount: 0,
    discounts: [],
    codes: [],
    verdicts: [],
    promotions: [],
    endedOffers: [],
    totalBefore: total,
    told: null,
    company: null,
    countries: ["FR"],
    customerGroup: null,
  }) satisfies Partial<PricedCart>;
