import { picturesOf } from "#lib/catalogue/pictures-of";
import type { ProductVariant } from "#lib/catalogue/schema";
import { type DeliveryMethod, optionsFor } from "#lib/delivery/options";
import { usualOption } from "#lib/delivery/usual-option";
import { type Day, dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import type { ToldProduct } from "#lib/search/product-page";
import { type GoogleCategories, googleCategoryOf } from "./google-categories.ts";
import type { FeedItem } from "./schema.ts";

/** What items are made in: the hour, the language, the shop's address, and how parcels go from the places asked for. */
export type Setting = Readonly<{
  now: Date;
  locale: Locale;
  base: string;
  googleCategories: GoogleCategories;
  methodsFrom: (places: readonly string[]) => readonly DeliveryMethod[];
}>;

/** The articles of a product as feeds tell them; a frozen one, a ticket and a gift card are told nowhere. */
export const itemsOf = (product: ToldProduct, setting: Setting): FeedItem[] =>
  product.kind === "gift_card" || product.kind === "subscription" || product.kind === "service"
    ? []
    : product.variants.filter(({ frozen }) => !frozen).map((variant) => itemOf(product, variant, setting));

function itemOf(product: ToldProduct, variant: ProductVariant, setting: Setting): FeedItem {
  const { base, locale } = setting;
  const isChoice = product.variants.length > 1;
  const named = (code: string) =>
    product.options
      .find((option) => option.code === code)
      ?.values.find(({ code: value }) => value === variant.options[code])?.label ?? null;
  const options = product.options.flatMap(({ code }) => named(code) ?? []);
  return {
    productId: product.id,
    sku: variant.sku,
    handle: product.handle,
    groupId: isChoice ? product.handle : null,
    title: [product.name, ...(isChoice ? options : [])].join(", "),
    description: product.description,
    link: `${base}/${locale}/p/${product.handle}${isChoice ? `?${new URLSearchParams(variant.options)}` : ""}`,
    pictures: picturesOf(product.pictures, variant.options).map(({ file, width, height }) => ({
      url: `${base}/pictures/${file}`,
      width,
      height,
    })),
    brand: product.brand?.name ?? null,
    gtin: variant.gtin,
    category: product.crumbs.map(({ name }) => name).join(" > "),
    googleCategory: googleCategoryOf(product.crumbs.at(-1)?.path ?? "", setting.googleCategories),
    priceMinor: variant.price,
    priorMinor: variant.prior?.minor ?? null,
    reducedUntil: variant.offer?.until ?? null,
    availability: availabilityOf(product, variant),
    arrivesOn: variant.arrival?.on ?? null,
    used: product.saleTerms?.condition !== undefined,
    colour: named("colour"),
    size: named("size"),
    material: named("material"),
    energyClass: product.energyClass,
    eprel: product.eprel,
    weightGrams: variant.weightGrams,
    measure: variant.measure ?? null,
    delivery: deliveryOf(product, variant, setting),
    storeOnly: product.storeOnly,
    digital: product.kind === "digital" || product.shippingClass === "digital",
    inEnglish: product.inEnglish,
    stores: variant.stores.map(({ code, quantity, availability }) => ({ code, quantity, availability })),
  };
}

function availabilityOf({ storeOnly }: ToldProduct, { online, arrival }: ProductVariant): FeedItem["availability"] {
  if (storeOnly || online === "out") return "out_of_stock";
  if (!arrival) return "in_stock";
  return arrival.isFirst ? "preorder" : "backorder";
}

const daysBetween = (from: Day, to: Day): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

function deliveryOf(
  product: ToldProduct,
  variant: ProductVariant,
  { now, locale, methodsFrom }: Setting,
): FeedItem["delivery"] {
  if (product.storeOnly || product.shippingClass === "digital") return null;
  const consignment = {
    weightGrams: variant.weightGrams,
    litres: variant.litres,
    goodsMinor: variant.price,
    booksMinor: product.fixedBookPrice ? variant.price : null,
    classes: [product.shippingClass],
    postcode: null,
    earliest: variant.arrival?.on ?? null,
  };
  const usual = usualOption(optionsFor(methodsFrom(variant.sentFrom), consignment, locale, now));
  if (!usual) return null;
  const today = dayOf(now);
  const leaves = usual.kept.handOverOn ?? today;
  return {
    priceMinor: usual.price,
    handlingDays: daysBetween(today, leaves),
    transitDays: daysBetween(leaves, dayOf(new Date(usual.promisedAt))),
  };
}
