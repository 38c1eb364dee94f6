import { legalNotes } from "#lib/catalogue/legal-notes";
import type { Crumb, ProductOptionView, ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { specsOf } from "#lib/catalogue/specs";
import { productTag } from "#lib/catalogue/tags";
import { bandOf } from "#lib/inventory/bands";
import { warehouse } from "#lib/inventory/schema";
import { canBeLookedUp } from "#lib/kernel/address";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { clock } from "#lib/platform/clock";
import { carries } from "#lib/platform/page-scope";
import { priorPrice } from "#lib/pricing/prior-price";
import { unitPrice } from "#lib/pricing/unit-price";
import { pictureIn } from "./cards.ts";
import { type ProductRow, readNeighbours, readProduct, type VariantRow } from "./sql/product-row.ts";

const mostPerLine = 999;

/** Everything the product page and the API show of one product, in two statements; null when it is not for sale. */
export async function productPage(handle: string, locale: Locale, now = clock.now()): Promise<ProductPage | null> {
  const row = canBeLookedUp(handle) ? await readProduct(handle) : null;
  if (!row) return null;
  const price = Math.min(...row.variants.map(({ grossMinor }) => grossMinor));
  const { ids, ...neighbours } = await readNeighbours(row, Number.isFinite(price) ? price : 0, locale);
  carries(productTag(row.id), ...ids.map(productTag));
  return { ...pageOf(row, locale, now), ...neighbours };
}

function pageOf(row: ProductRow, locale: Locale, now: Date): Omit<ProductPage, "alternatives" | "supplements"> {
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
    vatBasisPoints: row.vatBasisPoints,
    ecoFeeMinor: row.ecoFeeMinor,
    options: row.options.map((option) => optionOf(option, row.pictures, locale)),
    variants: row.variants.map((variant) => variantOf(variant, row.storeOnly, now)),
    pictures: row.pictures.map((picture) => ({
      ...pictureIn(picture, locale),
      option: picture.optionCode,
      value: picture.valueCode,
    })),
    specs: specsOf({ ...row, brand: row.brandName, weightGrams: row.variants[0]?.weightGrams ?? 0 }, locale),
    energyClass: row.legal.energyClass ?? null,
    durabilityIndex: row.legal.durabilityIndex ?? null,
    warrantyMonths: row.legal.warrantyMonths ?? null,
    sparePartsYears: row.legal.sparePartsYears ?? null,
    legalNotes: legalNotes(row.legal, locale),
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

function variantOf(variant: VariantRow, storeOnly: boolean, now: Date): ProductVariant {
  const delivered = storeOnly ? undefined : variant.stock.find(({ code }) => code === warehouse);
  const deliverable = Math.max(0, delivered?.available ?? 0);
  const intervals = variant.intervals.map(({ grossMinor, since, until }) => ({
    grossMinor,
    since: new Date(since),
    until: until === null ? null : new Date(until),
  }));
  return {
    id: variant.id,
    sku: variant.sku,
    gtin: variant.gtin,
    options: variant.options,
    price: variant.grossMinor,
    prior: priorPrice(intervals, now),
    unitPrice: unitPrice(variant.grossMinor, variant.measure, variant.measureUnit),
    online: bandOf(deliverable),
    maxQuantity: Math.min(deliverable, mostPerLine),
    stores: variant.stock
      .filter(({ code }) => code !== warehouse)
      .map(({ code, available, countedAt }) => ({
        code,
        availability: bandOf(available),
        quantity: Math.max(0, available),
        countedAt: new Date(countedAt).toISOString(),
      })),
    weightGrams: variant.weightGrams,
  };
}
