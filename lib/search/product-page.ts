import { energyLinks } from "#lib/catalogue/energy-label";
import { legalNotes } from "#lib/catalogue/legal-notes";
import { saleNotes } from "#lib/catalogue/sale-notes";
import type { Crumb, ProductOptionView, ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { specsOf } from "#lib/catalogue/specs";
import { productTag } from "#lib/catalogue/tags";
import { litresOf } from "#lib/catalogue/volume";
import { whenMade } from "#lib/catalogue/when-made";
import { toldException } from "#lib/catalogue/withdrawal";
import { bandOf } from "#lib/inventory/bands";
import { warehouse } from "#lib/inventory/schema";
import { canBeLookedUp } from "#lib/kernel/address";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { carries, pageNow, previewed } from "#lib/platform/page-scope";
import { offersAt } from "#lib/promotions/queries-offers";
import { cartOffersOn, type Offers } from "#lib/promotions/shown-price";
import { pictureIn } from "./cards.ts";
import { offerView, type ProductFacts, shownVariant } from "./pricing.ts";
import { shownCards } from "./queries-cards.ts";
import { isStore, sendableFrom } from "./sendable.ts";
import { type ProductRow, readNeighbours, readProduct, readProductsAfter, type VariantRow } from "./sql/product-row.ts";

const mostPerLine = 999;

const cartOffersShown = 3;

/** Everything the product page and the API show of one product, in three statements; null when it is not for sale. */
export async function productPage(handle: string, locale: Locale, now = pageNow()): Promise<ProductPage | null> {
  if (!canBeLookedUp(handle)) return null;
  const [row, offers] = await Promise.all([readProduct(handle, now, previewed() !== null), offersAt(now)]);
  if (!row) return null;
  const page = pageOf(row, locale, offers);
  const prices = page.variants.map(({ price }) => price);
  const neighbours = await readNeighbours(row, prices.length > 0 ? Math.min(...prices) : 0, locale);
  carries(productTag(row.id), ...neighbours.map(({ id }) => productTag(id)));
  const shown = await shownCards(neighbours, offers, locale);
  const related = neighbours.flatMap(({ role, wordsFr, wordsEn }, place) => {
    const card = shown[place];
    return card ? { role, card, words: wordsFr && inLocale({ fr: wordsFr, en: wordsEn }, locale) } : [];
  });
  const cards = (wanted: string) => related.filter(({ role }) => role === wanted).map(({ card }) => card);
  return {
    ...page,
    alternatives: cards("alternative"),
    supplements: cards("supplement"),
    partOf: cards("part_of"),
    fits: related.filter(({ role }) => role === "fits").map(({ card, words }) => ({ card, words })),
  };
}

/** What the page of a product says of itself, without what else to look at. */
export type ToldProduct = Omit<ProductPage, "alternatives" | "supplements" | "partOf" | "fits"> &
  Readonly<{
    /** Its number in the EU's register of energy labels. */
    eprel: string | null;
    /** Whether its name and description are written in English too. */
    inEnglish: boolean;
  }>;

/** The next listed products as their pages tell them at an hour, in the order of their ids; for feeds, which tell all. */
export async function productsAfter(after: string, limit: number, locale: Locale, now: Date): Promise<ToldProduct[]> {
  const [rows, offers] = await Promise.all([readProductsAfter(after, limit, now), offersAt(now)]);
  return rows.map((row) => pageOf(row, locale, offers));
}

function pageOf(row: ProductRow, locale: Locale, offers: Offers): ToldProduct {
  const facts = { ...row, categoryPath: row.category.path };
  return {
    id: row.id,
    handle: row.handle,
    externalId: row.externalId,
    kind: row.kind,
    name: inLocale({ fr: row.nameFr, en: row.nameEn }, locale),
    description: inLocale({ fr: row.descriptionFr, en: row.descriptionEn }, locale),
    brand: row.brandCode && row.brandName ? { code: row.brandCode, name: row.brandName } : null,
    crumbs: crumbsOf(row, locale),
    storeOnly: row.storeOnly,
    shippingClass: row.shippingClass,
    fixedBookPrice: row.fixedBookPrice,
    saleTerms: row.saleTerms,
    exception: toldException(row),
    vatBasisPoints: row.vatBasisPoints,
    ecoFeeMinor: row.ecoFeeMinor,
    options: row.options.map((option) => optionOf(option, row.pictures, locale)),
    variants: row.variants.map((variant) => variantOf(variant, { ...facts, locale, offers })),
    pictures: row.pictures.map((picture) => ({
      ...pictureIn(picture, locale),
      option: picture.optionCode,
      value: picture.valueCode,
    })),
    documents: row.documents.map(({ titleFr, titleEn, ...document }) => ({
      ...document,
      title: inLocale({ fr: titleFr, en: titleEn }, locale),
    })),
    specs: specsOf({ ...row, brand: row.brandName, weightGrams: row.variants[0]?.weightGrams ?? 0 }, locale),
    energyClass: row.legal.energyClass ?? null,
    ...energyLinks({ ...row.legal, documents: row.documents }, locale),
    eprel: row.legal.eprel ?? null,
    inEnglish: Boolean(row.nameEn && row.descriptionEn),
    durabilityIndex: row.legal.durabilityIndex ?? null,
    warrantyMonths: row.legal.warrantyMonths ?? null,
    sparePartsYears: row.legal.sparePartsYears ?? null,
    legalNotes: [...legalNotes(row.legal, locale), ...saleNotes(row, locale)],
  };
}

const crumbsOf = ({ department, category }: ProductRow, locale: Locale): Crumb[] =>
  [department, category]
    .filter((place) => place !== null)
    .map(({ path, nameFr, nameEn }) => ({ path, name: inLocale({ fr: nameFr, en: nameEn }, locale) }));

const optionOf = (
  { code, labelFr, labelEn, values }: ProductRow["options"][number],
  pictures: ProductRow["pictures"],
  locale: Locale,
): ProductOptionView => ({
  code,
  label: inLocale({ fr: labelFr, en: labelEn }, locale),
  values: values.map((value) => ({
    code: value.code,
    label: inLocale({ fr: value.labelFr, en: value.labelEn }, locale),
    swatch: value.swatch ?? null,
    picture: pictures.find((one) => one.optionCode === code && one.valueCode === value.code)?.file ?? null,
  })),
});

type Setting = ProductFacts &
  Pick<ProductRow, "storeOnly" | "shipping" | "dimensions" | "saleTerms"> &
  Readonly<{ locale: Locale; offers: Offers }>;

/** A frozen variant is there to be seen, and nowhere to be had. */
function variantOf(
  variant: VariantRow,
  { storeOnly, shipping, dimensions, saleTerms, locale, offers, ...facts }: Setting,
): ProductVariant {
  const stock = variant.frozen ? [] : variant.stock;
  const sendable = storeOnly ? [] : sendableFrom(availableByPlace(stock), shipping);
  const deliverable = sendable.reduce((sum, { units }) => sum + units, 0);
  const { article, ...shown } = shownVariant(facts, variant, offers, locale);
  return {
    id: variant.id,
    sku: variant.sku,
    gtin: variant.gtin,
    options: variant.options,
    ...shown,
    cartOffers: cartOffersOn(article, offers)
      .slice(0, cartOffersShown)
      .map((promotion) => offerView(promotion, locale)),
    frozen: variant.frozen,
    online: bandOf(deliverable),
    maxQuantity: Math.min(deliverable, mostPerLine),
    arrival: sendable.some(({ code }) => code === warehouse)
      ? whenMade(saleTerms, arrivalAt(stock, warehouse), offers.at)
      : null,
    sentFrom: sendable.some(({ code }) => code === warehouse) ? [] : sendable.map(({ code }) => code),
    stores: stock
      .filter(({ code }) => isStore(code, shipping))
      .map(({ code, available, countedAt }) => ({
        code,
        availability: bandOf(available),
        quantity: Math.max(0, available),
        countedAt: new Date(countedAt).toISOString(),
      })),
    weightGrams: variant.weightGrams,
    litres: litresOf(dimensions),
    measure: variant.measure && variant.measureUnit ? { amount: variant.measure, unit: variant.measureUnit } : null,
    takesPlaceAt: variant.takesPlaceAt,
  };
}

const availableByPlace = (stock: VariantRow["stock"]): Readonly<Record<string, number>> =>
  Object.fromEntries(stock.map(({ code, available }) => [code, available]));

const arrivalAt = (stock: VariantRow["stock"], place: string) =>
  stock.find(({ code }) => code === place)?.arrival ?? null;
