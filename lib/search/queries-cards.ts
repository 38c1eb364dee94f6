import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { previewed } from "#lib/platform/page-scope";
import type { Offers } from "#lib/promotions/shown-price";
import { pricingOf, type StoredCard } from "./cards.ts";
import { type CardPricing, shownOnCard } from "./pricing.ts";
import { readCardSources } from "./sql/card-sources.ts";

/** A card with what its prices are worked out from, as listings keep it. */
export type KeptCard = Readonly<{ id: string; card: StoredCard; pricing: CardPricing }>;

/** Cards at the prices of an hour. Staff who look at another one see also the prices planned until then. */
export async function shownCards(kept: readonly KeptCard[], offers: Offers, locale: Locale): Promise<ProductCard[]> {
  const planned = previewed() ? await plannedPricing(kept, offers.at) : null;
  return kept.map(({ id, card, pricing }) => ({
    ...card,
    ...shownOnCard(planned?.get(id) ?? pricing, offers, locale),
  }));
}

async function plannedPricing(kept: readonly KeptCard[], at: Date): Promise<ReadonlyMap<string, CardPricing>> {
  const ids = kept.map(({ id }) => id);
  const sources = await readCardSources(database, ids, at, true);
  return new Map(sources.map((source) => [source.id, pricingOf(source)]));
}
