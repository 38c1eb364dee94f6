import type { Article, Basket, BasketLine, PublishedPromotion } from "#lib/promotions/schema";

/** The Monday before Christmas, 15 h in Angers. */
export const now = new Date("2026-12-21T14:00:00Z");

/** A mug of 12,00 € that costs nothing to speak of: what a case is about, it names. */
export const anArticle = (own: Partial<Article> = {}): Article => ({
  variantId: own.sku ?? "MUG",
  sku: "MUG",
  handle: "mug",
  listMinor: 1_200,
  categories: ["cuisine-table", "cuisine-table/vaisselle"],
  brand: "Kéroual",
  kind: "physical",
  vatBasisPoints: 2_000,
  ecoFeeMinor: 0,
  fixedBookPrice: false,
  costMinor: null,
  floorMinor: null,
  ...own,
});

export const aLine = (own: Partial<BasketLine> = {}): BasketLine => ({
  ...anArticle(own),
  id: own.sku ?? "MUG",
  quantity: 1,
  method: "delivery",
  store: null,
  ...own,
});

/** Delivered at home for 5,90 € whatever it holds. */
export const aBasket = (lines: readonly BasketLine[], own: Partial<Basket> = {}): Basket => ({
  channel: "web",
  currency: "EUR",
  lines,
  codes: [],
  customer: { groups: [], ordersBefore: null },
  delivery: () => ({ minor: 590, method: "home" }),
  ...own,
});

/** Ten percent off everything, in the cart, that adds up with nothing. */
export const aPromotion = (own: Partial<PublishedPromotion> = {}): PublishedPromotion => ({
  id: "a",
  version: 1,
  name: { fr: `Offre ${own.id ?? "a"}`, en: `Offer ${own.id ?? "a"}` },
  lane: "line",
  conditions: [],
  benefit: { kind: "percentOff", settings: { basisPoints: 1_000 } },
  from: new Date("2026-11-01T00:00:00Z"),
  until: null,
  priority: 0,
  group: "offers",
  exclusive: "none",
  combinesWith: [],
  needsCode: false,
  seasonalSale: false,
  clearance: false,
  codes: [],
  left: { uses: null, perCustomer: null, budgetMinor: null },
  ...own,
});

/** Those that add up with all of their kind. */
export const sociable = { combinesWith: ["offers"] } as const;
