import { z } from "zod";
import type { ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { pickupReady } from "#lib/delivery/pickup";
import { deliveryOptions, pickupStores } from "#lib/delivery/queries";
import type { Locale } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { storesNear, stores as storesOf } from "#lib/stores/queries";
import { endpoint } from "../kit/endpoint.ts";
import { deliveryOptionAnswer, presentDeliveryOption } from "../present/cart.ts";
import { availabilityAnswer } from "../present/product-card.ts";
import { nearby } from "./place.ts";

export const availability = endpoint({
  method: "get",
  path: "/availability",
  summary: {
    fr: "Où se trouve une référence, de quand date le chiffre, quand elle peut être retirée et quand elle serait livrée.",
    en: "Where one SKU is, how old the figure is, when it can be collected, and when it would be delivered.",
  },
  query: z.strictObject({
    sku: z.string().min(1).max(64),
    near: nearby.optional().meta({ description: "A French postcode, or latitude and longitude." }),
  }),
  answer: z.object({
    sku: z.string(),
    online: availabilityAnswer,
    maxQuantity: z.int(),
    stores: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        distanceKm: z.number().nullable(),
        availability: availabilityAnswer,
        countedAt: z.string().nullable(),
        readyAt: z.string().nullable().meta({ description: "When an order placed now could be collected." }),
      }),
    ),
    delivery: z.array(deliveryOptionAnswer),
  }),
  keep: 15,
  refusals: ["unknown_sku"],
  async run({ query: { sku, near }, locale, now }) {
    const [found, stores] = await Promise.all([
      variantOf(sku, locale, now),
      near ? storesNear(near, locale) : storesOf(locale),
    ]);
    if (!found) return refuse({ code: "unknown_sku", sku });

    const { page, variant } = found;
    const postcode = near && "postcode" in near ? near.postcode : null;
    const consignment = {
      weightGrams: variant.weightGrams,
      goodsMinor: variant.price,
      booksMinor: page.fixedBookPrice ? variant.price : null,
      classes: [page.shippingClass],
      postcode,
    };
    const [pickups, options] = await Promise.all([
      pickupStores(
        stores.map(({ code }) => code),
        now,
      ),
      variant.online === "out" ? [] : deliveryOptions(consignment, locale, now),
    ]);
    return ok({
      sku: variant.sku,
      online: variant.online,
      maxQuantity: variant.maxQuantity,
      stores: stores.map(({ code, name, distanceKm }) => {
        const level = variant.stores.find((store) => store.code === code);
        const pickup = level && level.availability !== "out" && pickups.find((store) => store.code === code);
        const readyAt = pickup ? pickupReady(now, pickup.opening, pickup.leadMinutes) : null;
        return {
          code,
          name,
          distanceKm,
          availability: level?.availability ?? "out",
          countedAt: level?.countedAt ?? null,
          readyAt: readyAt?.toISOString() ?? null,
        };
      }),
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
