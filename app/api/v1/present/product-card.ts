import { z } from "zod";
import type { Arrival, OfferView, PriorPrice, ProductCard, UnitPrice } from "#lib/catalogue/schema";
import { shopUrl } from "#lib/platform/env";
import { moneyAnswer, presentMoney } from "./money.ts";
import { imageAnswer, presentPicture } from "./picture.ts";

export const availabilityAnswer = z.enum(["in_stock", "low", "out"]).meta({ id: "Availability" });

export const arrivalAnswer = z
  .object({
    on: z.string().meta({ description: "The day it comes." }),
    kind: z
      .enum(["preorder", "backorder", "made"])
      .meta({ description: "A pre-order was never here before; what is made is made for its buyer." }),
  })
  .meta({ id: "Arrival", description: "Sold before it is here: every date promised for it counts from that day." });

export const presentArrival = (arrival: Arrival | null | undefined): z.input<typeof arrivalAnswer> | null =>
  arrival ? { on: arrival.on, kind: arrival.isMade ? "made" : arrival.isFirst ? "preorder" : "backorder" } : null;

export const priorPriceAnswer = z.object({ amount: z.int(), currency: z.literal("EUR"), percent: z.int() }).meta({
  id: "PriorPrice",
  description: "The lowest price of the 30 days before the reduction, and the percentage off it.",
});

export const offerAnswer = z
  .object({ name: z.string(), until: z.string().nullable().meta({ description: "RFC 3339." }) })
  .meta({ id: "Offer", description: "A promotion for everybody." });

export const unitPriceAnswer = z
  .object({ amount: z.int(), currency: z.literal("EUR"), per: z.enum(["kg", "l", "m", "piece"]) })
  .meta({ id: "UnitPrice" });

export const informationSheetAnswer = z
  .string()
  .nullable()
  .meta({ description: "The product information sheet that must stand with the energy class wherever it is shown." });

export const cardAnswer = z
  .object({
    handle: z.string(),
    externalId: z.string(),
    name: z.string(),
    brand: z.string().nullable(),
    image: imageAnswer.nullable(),
    price: moneyAnswer,
    /** True when dearer variants exist. */
    priceIsFrom: z.boolean(),
    priorPrice: priorPriceAnswer.nullable(),
    unitPrice: unitPriceAnswer.nullable(),
    offer: offerAnswer.nullable().meta({ description: "The promotion that made the price." }),
    sku: z.string().nullable().meta({ description: "When the product has one variant only." }),
    available: z.object({
      online: availabilityAnswer,
      arrival: arrivalAnswer.nullable(),
      stores: z.array(z.string()),
    }),
    energyClass: z.string().nullable(),
    informationSheet: informationSheetAnswer,
    storeOnly: z.boolean(),
    rating: z.null().meta({ description: "Null until the shop takes reviews." }),
  })
  .meta({ id: "ProductCard" });

export const sheetUrl = (address: string | null | undefined): string | null =>
  address ? new URL(address, shopUrl()).href : null;

export const presentPrior = (prior: PriorPrice | null) =>
  prior && { ...presentMoney(prior.minor), percent: prior.percent };

export const presentOffer = ({ name, until }: OfferView) => ({ name, until });

export const presentUnitPrice = (unit: UnitPrice | null) => unit && { ...presentMoney(unit.minor), per: unit.per };

export const presentCard = (card: ProductCard): z.input<typeof cardAnswer> => ({
  handle: card.handle,
  externalId: card.externalId,
  name: card.name,
  brand: card.brand,
  image: card.picture && presentPicture(card.picture),
  price: presentMoney(card.price.minor),
  priceIsFrom: card.price.from,
  priorPrice: presentPrior(card.prior),
  unitPrice: presentUnitPrice(card.unitPrice),
  offer: card.offer && presentOffer(card.offer),
  sku: card.onlySku,
  available: { online: card.online, arrival: presentArrival(card.arrival), stores: [...card.stores] },
  energyClass: card.energyClass,
  informationSheet: sheetUrl(card.informationSheet),
  storeOnly: card.storeOnly,
  rating: null,
});
