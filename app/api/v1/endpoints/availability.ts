import { z } from "zod";
import type { ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { optionsFor } from "#lib/delivery/options";
import { deliveryMethodsFrom } from "#lib/delivery/queries-places";
import type { Locale } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { stockNear } from "#lib/reservations/queries-stock";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { positionOf } from "#lib/stores/towns";
import { endpoint } from "../kit/endpoint.ts";
import { deliveryOptionAnswer, presentDeliveryOption } from "../present/cart.ts";
import { arrivalAnswer, availabilityAnswer, presentArrival } from "../present/product-card.ts";
import { nearby } from "./place.ts";

export const availability = endpoint({
  method: "get",
  path: "/availability",
  summary: {
    fr: "Où se trouve une référence, dans les huit magasins les plus proches : est-ce sûr, de quand date le chiffre, quand la retirer ; et quand elle serait livrée.",
    en: "Where one SKU is, in the eight nearest stores: whether that is sure, how old the figure is, when to collect it; and when it would be delivered.",
  },
  query: z.strictObject({
    sku: z.string().min(1).max(64),
    near: nearby.optional().meta({ description: "A French postcode, or latitude and longitude." }),
  }),
  answer: z.object({
    sku: z.string(),
    online: availabilityAnswer,
    arrival: arrivalAnswer.nullable(),
    maxQuantity: z.int(),
    stores: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        distanceKm: z.number().nullable(),
        availability: availabilityAnswer,
        certain: z.boolean().meta({
          description: "Whether one surely stands there; it falls with few units, an old count and brisk sales.",
        }),
        countedAt: z.string().nullable(),
        ageSeconds: z.int().nullable().meta({ description: "How old that count is." }),
        readyAt: z.string().nullable().meta({ description: "When an order placed now could be collected." }),
      }),
    ),
    delivery: z.array(deliveryOptionAnswer),
  }),
  keep: 15,
  refusals: ["unknown_sku"],
  async run({ query: { sku, near }, locale, now }) {
    const found = await variantOf(sku, locale, now);
    if (!found) return refuse({ code: "unknown_sku", sku });

    const { page, variant } = found;
    const from = near && "postcode" in near ? positionOf(near.postcode) : (near ?? null);
    const stores = await stockNear(variant.sku, from, now);
    const postcode = near && "postcode" in near ? near.postcode : null;
    const consignment = {
      weightGrams: variant.weightGrams,
      litres: variant.litres,
      goodsMinor: variant.price,
      booksMinor: page.fixedBookPrice ? variant.price : null,
      classes: [page.shippingClass],
      postcode,
      earliest: variant.arrival?.on ?? null,
    };
    const methods = await deliveryMethodsFrom(variant.sentFrom, { now, postcode });
    const options = variant.online === "out" ? [] : optionsFor(methods, consignment, locale, now);
    return ok({
      sku: variant.sku,
      online: variant.online,
      arrival: presentArrival(variant.arrival),
      maxQuantity: variant.maxQuantity,
      stores: stores.map(({ code, name, distanceKm, availability, countedAt, isSure, readyAt }) => ({
        code,
        name,
        distanceKm,
        availability,
        certain: availability !== "out" && isSure,
        countedAt: countedAt?.toISOString() ?? null,
        ageSeconds: countedAt && Math.max(0, Math.floor((now.getTime() - countedAt.getTime()) / 1000)),
        readyAt: readyAt?.toISOString() ?? null,
      })),
      delivery: options.map(presentDeliveryOption),
    });
  },
});

/** The product that carries a SKU, and the variant itself: a search by reference finds it. */
async function variantOf(
  sku: string,
  locale: Locale,
  now: Date,
): Promise<{ page: ProductPage; variant: ProductVariant } | null> {
  const { items } = await list({ locale, query: sku.toWellFormed(), facets: {}, sort: "relevance", limit: 1 });
  const [card] = items;
  const page = card ? await productPage(card.handle, locale, now) : null;
  const variant = page?.variants.find((one) => one.sku.toUpperCase() === sku.toUpperCase());
  return page && variant ? { page, variant } : null;
}
