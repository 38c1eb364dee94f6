import type { OfferView, PriorPrice, ProductCard, UnitPrice } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { type HistoryRow, intervalsOf, standingAt } from "#lib/pricing/base-prices";
import { unitPrice } from "#lib/pricing/unit-price";
import type { Article, PublishedPromotion } from "#lib/promotions/schema";
import { type Offers, offeredPrice, priorOffered, promotionsOn } from "#lib/promotions/shown-price";

/** What a product's price is worked out from, the same for all its variants. */
export type ProductFacts = Readonly<{
  handle: string;
  categoryPath: string;
  brandCode: string | null;
  kind: Article["kind"];
  vatBasisPoints: number;
  ecoFeeMinor: number;
  fixedBookPrice: boolean;
}>;

/** Variants that cost the same, and always did. */
type PriceGroup = Readonly<{
  variants: readonly (readonly [id: string, sku: string])[];
  grossMinor: number;
  costMinor: number | null;
  floorMinor: number | null;
  measure: number | null;
  measureUnit: string | null;
  history: readonly HistoryRow[];
}>;

/** All that pricing a card takes, kept with it: promotions are added when it is shown. */
export type CardPricing = ProductFacts & Readonly<{ groups: readonly PriceGroup[] }>;

export type PricedVariant = Omit<PriceGroup, "variants"> & Readonly<{ id: string; sku: string }>;

export const groupsOf = (variants: readonly PricedVariant[]): PriceGroup[] => {
  const alike = Map.groupBy(variants, ({ id: _, sku: _sku, ...rest }) => JSON.stringify(rest));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { id, sku, ...rest } = first;
    return { variants: [[id, sku] as const, ...others.map((one) => [one.id, one.sku] as const)], ...rest };
  });
};

type Shown = Readonly<{
  price: number;
  prior: PriorPrice | null;
  unitPrice: UnitPrice | null;
  offer: OfferView | null;
}>;

/** The price of one variant, with all that the law has stand beside it. */
export function shownVariant(
  facts: ProductFacts,
  variant: PricedVariant,
  offers: Offers,
  locale: Locale,
): Shown & Readonly<{ article: Article }> {
  const article = articleOf(facts, variant, variant, offers.at);
  return { ...shown(article, variant, offers, locale), article };
}

/** What a card says of prices: those of the cheapest variant, and whether others cost more. */
export function shownOnCard(
  pricing: CardPricing,
  offers: Offers,
  locale: Locale,
): Pick<ProductCard, "price" | "prior" | "unitPrice" | "offer"> {
  const [first, ...others] = pricesOf(pricing, offers);
  if (!first) return { price: { minor: 0, from: false }, prior: null, unitPrice: null, offer: null };
  const cheapest = others.reduce((low, one) => (one.minor < low.minor ? one : low), first);
  const { price, ...rest } = shown(cheapest.article, cheapest.group, offers, locale);
  return { price: { minor: price, from: others.some(({ minor }) => minor !== first.minor) }, ...rest };
}

/** What lists sort and filter by: the lowest price that everybody is offered; null when nothing of it is priced. */
export function lowestPrice(pricing: CardPricing, offers: Offers): number | null {
  const prices = pricesOf(pricing, offers).map(({ minor }) => minor);
  return prices.length > 0 ? Math.min(...prices) : null;
}

const pricesOf = (pricing: CardPricing, offers: Offers) =>
  pricing.groups.flatMap((group) => {
    const known = new Map<string, number>();
    return group.variants.map(([id, sku]) => {
      const article = articleOf(pricing, group, { id, sku }, offers.at);
      const own = promotionsOn(article, offers);
      const alike = own.map((promotion) => promotion.id).join();
      const minor = known.get(alike) ?? offeredPrice(article, own, offers.at).minor;
      known.set(alike, minor);
      return { group, article, minor };
    });
  });

function shown(article: Article, priced: Omit<PriceGroup, "variants">, offers: Offers, locale: Locale): Shown {
  const { minor, by } = offeredPrice(article, promotionsOn(article, offers), offers.at);
  return {
    price: minor,
    prior: priorOffered(article, intervalsOf(priced.history), offers),
    unitPrice: unitPrice(minor, priced.measure, priced.measureUnit),
    offer: by[0] ? offerView(by[0], locale) : null,
  };
}

export const offerView = ({ name, until }: PublishedPromotion, locale: Locale): OfferView => ({
  name: name[locale],
  until: until?.toISOString() ?? null,
});

const articleOf = (
  { handle, categoryPath, brandCode, kind, vatBasisPoints, ecoFeeMinor, fixedBookPrice }: ProductFacts,
  { grossMinor, costMinor, floorMinor, history }: Omit<PriceGroup, "variants">,
  { id, sku }: Pick<PricedVariant, "id" | "sku">,
  at: Date,
): Article => ({
  variantId: id,
  sku,
  handle,
  listMinor: standingAt(intervalsOf(history), at) ?? grossMinor,
  categories: pathsTo(categoryPath),
  brand: brandCode,
  kind,
  vatBasisPoints,
  ecoFeeMinor,
  fixedBookPrice,
  costMinor,
  floorMinor,
});

/** "maison-deco/luminaires" lies in "maison-deco" and in itself. */
const pathsTo = (path: string): string[] =>
  path.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));
