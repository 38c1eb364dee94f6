import { energyLinks } from "#lib/catalogue/energy-label";
import type { SaleTerms } from "#lib/catalogue/sale-terms";
import type { Arrival, Picture, ProductCard, ProductKind, Swatch } from "#lib/catalogue/schema";
import { bandOf } from "#lib/inventory/bands";
import { sureUntil } from "#lib/inventory/certainty";
import { warehouse } from "#lib/inventory/schema";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { type CardPricing, groupsOf, type PricedVariant } from "./pricing.ts";
import { isStore, type SendingPlace, sendableFrom } from "./sendable.ts";

type CardPicture = Readonly<{
  file: string;
  width: number;
  height: number;
  altFr: string;
  altEn: string | null;
  /** What stays in sight however it is cut; absent where nobody has said. */
  focalX?: number;
  focalY?: number;
  optionCode: string | null;
  valueCode: string | null;
}>;

type CardOption = Readonly<{
  code: string;
  values: readonly Readonly<{ code: string; labelFr: string; labelEn: string | null; swatch?: string | null }>[];
}>;

/** `stock`: units available by place; `arrival`: when the warehouse has it, if it is sold before; `shelves`: when they were counted there, and what was sold since. */
type CardVariant = PricedVariant &
  Readonly<{
    stock: Readonly<Record<string, number>>;
    arrival: Arrival | null;
    shelves: Readonly<Record<string, Readonly<{ countedAt: string; soldSince: number }>>>;
  }>;

/** Everything a card is made from: one product with its priced, active variants in order. */
export type CardSource = Readonly<{
  id: string;
  handle: string;
  externalId: string;
  kind: ProductKind;
  categoryPath: string;
  brandCode: string | null;
  vatBasisPoints: number;
  fixedBookPrice: boolean;
  nameFr: string;
  nameEn: string | null;
  brand: string | null;
  storeOnly: boolean;
  shippingClass: string;
  ecoFeeMinor: number;
  energyClass: string | null;
  eprel?: string | null;
  documents?: Parameters<typeof energyLinks>[0]["documents"];
  durabilityIndex: number | null;
  rating?: ProductCard["rating"];
  pictures: readonly CardPicture[];
  options: readonly CardOption[];
  variants: readonly CardVariant[];
  saleTerms?: SaleTerms;
  /** The places that send parcels. */
  shipping: readonly SendingPlace[];
}>;

const shownSwatches = 8;

/** A card as it is kept: all but its prices, which are worked out for the hour at which it is shown. */
export type StoredCard = Omit<ProductCard, "price" | "prior" | "unitPrice" | "offer">;

/** The card of a product in one language; null when nothing of it is for sale. */
export function buildCard(source: CardSource, locale: Locale): StoredCard | null {
  const [first, ...others] = source.variants;
  if (!first) return null;
  const choice = source.options.find(({ values }) => values.some(({ swatch }) => swatch));
  const [picture] = source.pictures;

  return {
    handle: source.handle,
    externalId: source.externalId,
    name: inLocale({ fr: source.nameFr, en: source.nameEn }, locale),
    brand: source.brand,
    picture: picture ? pictureIn(picture, locale) : null,
    swatchOption: choice?.code ?? null,
    swatches: choice ? swatchesOf(choice, source.pictures, locale) : [],
    variantCount: source.variants.length,
    onlySku: others.length === 0 && !source.saleTerms?.engraved && !source.saleTerms?.rhythm ? first.sku : null,
    ecoFeeMinor: source.ecoFeeMinor,
    energyClass: source.energyClass,
    ...sheetOf(source, locale),
    durabilityIndex: source.durabilityIndex,
    ...(source.rating && { rating: source.rating }),
    storeOnly: source.storeOnly,
    digital: source.kind === "digital" || source.shippingClass === "digital",
    shippingClass: source.shippingClass,
    online: bandOf(source.storeOnly ? 0 : Math.max(...source.variants.map(({ stock }) => deliverable(stock, source)))),
    arrival: arrivalOf(source.variants),
    stores: storesWith(source),
  };
}

function sheetOf({ documents = [], ...source }: CardSource, locale: Locale): Pick<ProductCard, "informationSheet"> {
  const { informationSheet } = energyLinks({ ...source, documents }, locale);
  return informationSheet ? { informationSheet } : {};
}

/** What the card's prices are worked out from. */
export const pricingOf = ({ variants, ...source }: CardSource): CardPricing => ({
  handle: source.handle,
  categoryPath: source.categoryPath,
  brandCode: source.brandCode,
  kind: source.kind,
  vatBasisPoints: source.vatBasisPoints,
  ecoFeeMinor: source.ecoFeeMinor,
  fixedBookPrice: source.fixedBookPrice,
  groups: groupsOf(variants.map(({ stock: _, shelves: __, arrival: ___, ...priced }) => priced)),
});

/** A picture with its words; what stays in sight is told where it is not the middle. */
export const pictureIn = (
  { file, width, height, altFr, altEn, focalX = 50, focalY = 50 }: Omit<CardPicture, "optionCode" | "valueCode">,
  locale: Locale,
): Picture => ({
  file,
  width,
  height,
  alt: inLocale({ fr: altFr, en: altEn }, locale),
  ...((focalX !== 50 || focalY !== 50) && { focal: `${focalX}% ${focalY}%` }),
});

const swatchesOf = (choice: CardOption, pictures: readonly CardPicture[], locale: Locale): Swatch[] =>
  choice.values.slice(0, shownSwatches).map(({ code, labelFr, labelEn, swatch }) => ({
    code,
    label: inLocale({ fr: labelFr, en: labelEn }, locale),
    colour: swatch ?? null,
    picture:
      pictures.find(({ optionCode, valueCode }) => optionCode === choice.code && valueCode === code)?.file ?? null,
  }));

const deliverable = (stock: CardVariant["stock"], { shipping }: CardSource): number =>
  sendableFrom(stock, shipping).reduce((sum, { units }) => sum + units, 0);

/** When the first of what is sold online comes; null while some of it is here. */
const arrivalOf = (variants: readonly CardVariant[]): Arrival | null => {
  const sold = variants.filter(({ stock }) => (stock[warehouse] ?? 0) > 0);
  const arrivals = sold.flatMap(({ arrival }) => arrival ?? []);
  return arrivals.length < sold.length ? null : (arrivals.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null);
};

const storesWith = ({ variants, shipping }: CardSource): string[] => {
  const codes = variants.flatMap(({ stock }) => Object.keys(stock).filter((code) => (stock[code] ?? 0) > 0));
  return [...new Set(codes)].filter((code) => isStore(code, shipping)).sort();
};

/** Until when a place surely has one of the variants to hand out; null when somebody has to look first. */
export function sureUntilAt({ variants }: Pick<CardSource, "variants">, code: string, now: Date): string | null {
  const instants = variants.flatMap(({ stock, shelves }) => {
    const shelf = shelves[code];
    const available = stock[code] ?? 0;
    const until = shelf && sureUntil({ available, ...shelf, countedAt: new Date(shelf.countedAt) }, now);
    return until ? until.toISOString() : [];
  });
  return instants.sort().at(-1) ?? null;
}
