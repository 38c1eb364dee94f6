import { picturesOf } from "#lib/catalogue/pictures-of";
import { returnPolicy } from "#lib/catalogue/return-policy";
import type { ProductCard, ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { type Day, dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { type Offer, wayToBuy } from "./offer.ts";

/** Where the page stands: the shop's public address, and the path of the shown variant. */
type Place = Readonly<{ locale: Locale; base: string; path: string }>;

const schema = (name: string): string => `https://schema.org/${name}`;
const amount = (minor: number): string => (minor / 100).toFixed(2);

/**
 * What search engines read of the shown variant (schema.org Product with its Offer; of a choice also the ProductGroup).
 * Prices, dates and availability are those the page shows at that hour.
 */
export function productSchema(offer: Offer, place: Place) {
  const { product, variant } = offer;
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": `${place.base}${place.path}#product`,
    name: product.name,
    description: product.description,
    sku: variant.sku,
    ...(variant.gtin && { gtin: variant.gtin }),
    ...(product.brand && { brand: { "@type": "Brand", name: product.brand.name } }),
    image: picturesOf(product.pictures, variant.options).map(({ file }) => `${place.base}/pictures/${file}`),
    inLanguage: place.locale,
    ...(product.crumbs.length > 0 && { category: product.crumbs.map(({ name }) => name).join(" > ") }),
    ...(variant.weightGrams > 0 && {
      weight: { "@type": "QuantitativeValue", value: variant.weightGrams, unitCode: "GRM" },
    }),
    ...optionsOf(product, variant),
    ...energyOf(product),
    ...(product.variants.length > 1 && { isVariantOf: groupOf(product, place) }),
    ...relatedOf(product, place),
    offers: offerSchema(offer, place),
  };
}

/**
 * The products that the page shows beside it, by where their own pages tell them: with a type and no offer here, search
 * engines would take each for a product that lacks its price.
 */
function relatedOf({ alternatives, supplements, partOf, fits }: ProductPage, { base, locale }: Place) {
  const told = (cards: readonly Pick<ProductCard, "handle" | "name">[]) =>
    cards.map(({ handle, name }) => {
      const url = `${base}/${locale}/p/${handle}`;
      return { "@id": `${url}#product`, name, url };
    });
  const lists = {
    isRelatedTo: told(supplements),
    isSimilarTo: told(alternatives),
    isAccessoryOrSparePartFor: told([...partOf, ...fits.map(({ card }) => card)]),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, all]) => all.length > 0));
}

/** The options that schema.org has a word for, in the page's language. */
const knownOptions: Readonly<Record<string, string>> = { colour: "color", size: "size", material: "material" };

const optionsOf = ({ options }: ProductPage, variant: ProductVariant) =>
  Object.fromEntries(
    options.flatMap(({ code, values }) => {
      const word = knownOptions[code];
      const chosen = values.find((value) => value.code === variant.options[code]);
      return word && chosen ? [[word, chosen.label]] : [];
    }),
  );

const groupOf = ({ handle, name, options, variants }: ProductPage, { base, locale }: Place) => ({
  "@type": "ProductGroup",
  productGroupID: handle,
  name,
  url: `${base}/${locale}/p/${handle}`,
  variesBy: options.map(({ code }) => (knownOptions[code] ? schema(knownOptions[code]) : code)),
  hasVariant: variants.slice(0, 100).map((variant) => ({
    "@type": "Product",
    sku: variant.sku,
    url: `${base}/${locale}/p/${handle}?${new URLSearchParams(variant.options)}`,
  })),
});

/** EU energy label (reg. 2017/1369): the class and the scale it is of. */
const energyOf = ({ energyClass }: ProductPage) =>
  energyClass && {
    hasEnergyConsumptionDetails: {
      "@type": "EnergyConsumptionDetails",
      hasEnergyEfficiencyCategory: schema(`EUEnergyEfficiencyCategory${energyClass}`),
      energyEfficiencyScaleMin: schema("EUEnergyEfficiencyCategoryG"),
      energyEfficiencyScaleMax: schema("EUEnergyEfficiencyCategoryA"),
    },
  };

function offerSchema(offer: Offer, { base, path, locale }: Place) {
  const { product, variant } = offer;
  const way = wayToBuy(offer);
  const sold = variant.arrival ? (variant.arrival.isFirst ? "PreOrder" : "BackOrder") : "InStock";
  const availability = way === "deliver" ? sold : way === "reserve" ? "InStoreOnly" : "OutOfStock";
  const specifications = [...priorOf(variant), ...unitPriceOf(variant)];
  const there = offer.stores.filter((store) => store.availability !== "out");
  return {
    "@type": "Offer",
    url: base + path,
    price: amount(variant.price),
    priceCurrency: "EUR",
    ...(variant.offer?.until && { priceValidUntil: variant.offer.until }),
    availability: schema(availability),
    ...(variant.arrival && { availabilityStarts: variant.arrival.on }),
    itemCondition: schema(product.saleTerms?.condition ? "UsedCondition" : "NewCondition"),
    seller: { "@id": `${base}/#organisation` },
    ...(specifications.length > 0 && { priceSpecification: specifications }),
    ...(way === "deliver" && deliveryOf(offer)),
    hasMerchantReturnPolicy: returnPolicy(product.exception ?? null, base, locale),
    ...(there.length > 0 && {
      availableAtOrFrom: there.map(({ code, slug, city }) => ({
        "@type": "Store",
        branchCode: code,
        name: city,
        url: `${base}/${locale}/stores/${slug}`,
      })),
    }),
  };
}

/** The price struck out: the lowest of thirty days (L112-1-1). */
const priorOf = ({ prior }: ProductVariant) =>
  prior
    ? [
        {
          "@type": "UnitPriceSpecification",
          priceType: schema("StrikethroughPrice"),
          price: amount(prior.minor),
          priceCurrency: "EUR",
          valueAddedTaxIncluded: true,
        },
      ]
    : [];

/** Codes of UN/CEFACT Recommendation 20. */
const unitCodes = { kg: "KGM", l: "LTR", m: "MTR", piece: "C62" } as const;

const unitPriceOf = ({ unitPrice }: ProductVariant) =>
  unitPrice
    ? [
        {
          "@type": "UnitPriceSpecification",
          price: amount(unitPrice.minor),
          priceCurrency: "EUR",
          valueAddedTaxIncluded: true,
          referenceQuantity: { "@type": "QuantitativeValue", value: 1, unitCode: unitCodes[unitPrice.per] },
        },
      ]
    : [];

/** The usual delivery with its price, and the days until the promised one. */
function deliveryOf({ delivery, now }: Offer) {
  if (!delivery) return {};
  const today = dayOf(now);
  const handled = Math.max(0, daysBetween(today, delivery.handOverOn ?? today));
  const arrives = Math.max(handled, daysBetween(today, dayOf(delivery.promisedAt)));
  const days = (minValue: number, maxValue: number) => ({
    "@type": "QuantitativeValue",
    minValue,
    maxValue,
    unitCode: "DAY",
  });
  return {
    shippingDetails: {
      "@type": "OfferShippingDetails",
      shippingRate: { "@type": "MonetaryAmount", value: amount(delivery.price), currency: "EUR" },
      shippingDestination: { "@type": "DefinedRegion", addressCountry: "FR" },
      deliveryTime: {
        "@type": "ShippingDeliveryTime",
        handlingTime: days(handled, handled),
        transitTime: days(arrives - handled, arrives - handled),
      },
    },
  };
}

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
