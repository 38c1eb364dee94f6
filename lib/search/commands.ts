import { z } from "zod";
import { productTag } from "#lib/catalogue/tags";
import { warehouse } from "#lib/inventory/schema";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { offersAt } from "#lib/promotions/queries-offers";
import type { Offers } from "#lib/promotions/shown-price";
import { byScope, liveRankings } from "#lib/ranking/queries";
import { buildCard, type CardSource, pricingOf, sureUntilAt } from "./cards.ts";
import { feedEngine } from "./engines.ts";
import { lowestPrice } from "./pricing.ts";
import { readCardSources } from "./sql/card-sources.ts";
import { recount } from "./sql/counts.ts";
import { keepFacetValues } from "./sql/facet-values.ts";
import { keepCards } from "./sql/keep-cards.ts";
import { keepGuests } from "./sql/keep-guests.ts";
import { dropListings, keepListings, type Listed, listedPlaces } from "./sql/keep-listings.ts";
import { learnWords } from "./sql/words.ts";
import { categoryTags, listings } from "./tags.ts";

/** How many products one transaction lists: enough to be worth it, few enough to be done in time on a busy machine. */
export const listingBatch = 500;

/**
 * Makes the listings of these products anew after their texts, prices or stock band changed, and the counts of their
 * categories. An import leaves the counts to the end (`counts: false`, then `recountListings`).
 */
export const refreshListings = command({
  name: "search.refresh",
  input: z.strictObject({ productIds: z.array(z.uuid()).max(listingBatch), counts: z.boolean().default(true) }),
  allow: "system",
  async run({ productIds, counts }, { tx, now, expire }) {
    const before = await listedPlaces(tx, productIds);
    const offers = await offersAt(now, tx);
    const listed = (await readCardSources(tx, productIds, now)).flatMap((source) => listedFrom(source, offers, now));

    await keepFacetValues(tx, productIds);
    const after = await keepListings(tx, listed, byScope(await liveRankings(now, tx)), now);
    const { shelves } = await keepGuests(tx, { productIds, listed: after.map(productOf) }, now);
    await dropListings(tx, productIds, after.map(productOf));
    await keepCards(tx, listed);
    await learnWords(tx, productIds, before.map(productOf));

    const paths = [...new Set([...[...before, ...after].map(({ categoryPath }) => categoryPath), ...shelves])];
    if (counts) await recount(tx, paths);
    expire(listings(), ...categoryTags(paths), ...productIds.map(productTag));
    return ok({ listed: after.length });
  },
});

/** Counts every facet value of every category anew; the last step of an import. */
export const recountListings = command({
  name: "search.recount",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, expire }) {
    await recount(tx);
    expire(listings());
    return ok({});
  },
});

/** Lists the whole catalogue anew, a batch at a time; what may no longer be listed goes. */
export async function rebuildListings(): Promise<void> {
  const actor = system("search");
  const now = clock.now();
  const products = await database.product.findMany({ select: { id: true }, orderBy: { popularity: "desc" } });
  for (let start = 0; start < products.length; start += listingBatch) {
    const productIds = products.slice(start, start + listingBatch).map(({ id }) => id);
    await refreshListings(actor, { productIds, counts: false }, { now });
    await feedEngine(productIds);
  }
  await recountListings(actor, {}, { now });
}

function listedFrom(source: CardSource, offers: Offers, now: Date): Listed[] {
  const cardFr = buildCard(source, "fr");
  const cardEn = buildCard(source, "en");
  const pricing = pricingOf(source);
  const priceMinor = lowestPrice(pricing, offers);
  if (!cardFr || !cardEn || priceMinor === null) return [];
  const inStockAt = [...cardFr.stores, ...(cardFr.online === "out" ? [] : [warehouse])];
  const sureUntil = inStockAt.map((code) => sureUntilAt(source, code, now));
  return [{ productId: source.id, priceMinor, inStockAt, sureUntil, cardFr, cardEn, pricing }];
}

const productOf = ({ productId }: Readonly<{ productId: string }>): string => productId;
