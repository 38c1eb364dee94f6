import { z } from "zod";
import type { ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { moneyAnswer, presentMoney } from "./money.ts";
import { imageAnswer, presentPicture } from "./picture.ts";
import {
  arrivalAnswer,
  availabilityAnswer,
  cardAnswer,
  informationSheetAnswer,
  offerAnswer,
  presentArrival,
  presentCard,
  presentOffer,
  presentPrior,
  presentUnitPrice,
  priorPriceAnswer,
  sheetUrl,
  unitPriceAnswer,
} from "./product-card.ts";

const variantAnswer = z
  .object({
    sku: z.string(),
    gtin: z.string().nullable(),
    options: z.record(z.string(), z.string()),
    price: moneyAnswer,
    priorPrice: priorPriceAnswer.nullable(),
    unitPrice: unitPriceAnswer.nullable(),
    offer: offerAnswer.nullable().meta({ description: "The promotion that made the price." }),
    cartOffers: z.array(offerAnswer).meta({ description: "Offers of the cart that it may take part in." }),
    frozen: z.boolean().meta({ description: "Not for sale until somebody has looked at its price." }),
    available: z.object({
      online: availabilityAnswer,
      arrival: arrivalAnswer.nullable(),
      stores: z.array(z.object({ code: z.string(), availability: availabilityAnswer, countedAt: z.string() })),
    }),
    maxQuantity: z.int(),
    weightGrams: z.int(),
  })
  .meta({ id: "Variant" });

export const productAnswer = z
  .object({
    handle: z.string(),
    externalId: z.string(),
    kind: z.enum(["physical", "digital", "gift_card", "subscription", "service"]),
    name: z.string(),
    description: z.string(),
    brand: z.object({ code: z.string(), name: z.string() }).nullable(),
    categories: z.array(z.object({ path: z.string(), name: z.string() })),
    storeOnly: z.boolean(),
    options: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        values: z.array(z.object({ value: z.string(), label: z.string() })),
      }),
    ),
    variants: z.array(variantAnswer),
    media: z.array(imageAnswer.extend({ option: z.string().nullable(), value: z.string().nullable() })),
    attributes: z.array(
      z.object({ title: z.string(), rows: z.array(z.object({ label: z.string(), value: z.string() })) }),
    ),
    legal: z.object({
      vatBasisPoints: z.int(),
      ecoFee: moneyAnswer,
      energyClass: z.string().nullable(),
      energyLabel: z.string().nullable().meta({ description: "The label in the EU's register (EPREL)." }),
      informationSheet: informationSheetAnswer,
      durabilityIndex: z.number().nullable(),
      warrantyMonths: z.int().nullable(),
      sparePartsYears: z.int().nullable(),
      notes: z.array(z.string()),
    }),
    alternatives: z.array(cardAnswer),
    supplements: z.array(cardAnswer),
  })
  .meta({ id: "Product" });

export const presentProduct = (page: ProductPage): z.input<typeof productAnswer> => ({
  handle: page.handle,
  externalId: page.externalId,
  kind: page.kind,
  name: page.name,
  description: page.description,
  brand: page.brand,
  categories: page.crumbs.map(({ path, name }) => ({ path, name })),
  storeOnly: page.storeOnly,
  options: page.options.map(({ code, label, values }) => ({
    code,
    label,
    values: values.map((value) => ({ value: value.code, label: value.label })),
  })),
  variants: page.variants.map(presentVariant),
  media: page.pictures.map((picture) => ({
    ...presentPicture(picture),
    option: picture.option,
    value: picture.value,
  })),
  attributes: page.specs.map(({ title, rows }) => ({ title, rows: [...rows] })),
  legal: {
    vatBasisPoints: page.vatBasisPoints,
    ecoFee: presentMoney(page.ecoFeeMinor),
    energyClass: page.energyClass,
    energyLabel: page.energyLabel,
    informationSheet: sheetUrl(page.informationSheet),
    durabilityIndex: page.durabilityIndex,
    warrantyMonths: page.warrantyMonths,
    sparePartsYears: page.sparePartsYears,
    notes: [...page.legalNotes],
  },
  alternatives: page.alternatives.map(presentCard),
  supplements: page.supplements.map(presentCard),
});

const presentVariant = (variant: ProductVariant): z.input<typeof variantAnswer> => ({
  sku: variant.sku,
  gtin: variant.gtin,
  options: { ...variant.options },
  price: presentMoney(variant.price),
  priorPrice: presentPrior(variant.prior),
  unitPrice: presentUnitPrice(variant.unitPrice),
  offer: variant.offer && presentOffer(variant.offer),
  cartOffers: variant.cartOffers.map(presentOffer),
  frozen: variant.frozen,
  available: {
    online: variant.online,
    arrival: presentArrival(variant.arrival),
    stores: variant.stores.map(({ code, availability, countedAt }) => ({ code, availability, countedAt })),
  },
  maxQuantity: variant.maxQuantity,
  weightGrams: variant.weightGrams,
});
