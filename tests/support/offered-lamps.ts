import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { refreshListings } from "#lib/search/commands";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { aPromotion } from "./a-promotion.ts";
import { aShop, aVariant } from "./a-shop.ts";

/** The hour of these tests, and the same some days away. */
export const now = new Date("2026-11-23T10:00:00Z");
const day = 86_400_000;
export const on = (days: number) => new Date(now.getTime() + days * day);
export const everything = { locale: "fr", facets: {}, sort: "relevance", limit: 24 } as const;

/** A lamp with its prices over time: [cents, from which day on]. */
async function aLamp(sku: string, ...prices: readonly (readonly [minor: number, from: number])[]): Promise<string> {
  const last = prices.at(-1)?.[0] ?? 0;
  const variantId = await aVariant({ sku, price: last, stock: { WEB: 50 } });
  await database.priceInterval.createMany({
    data: prices.map(([grossMinor, from], index) => {
      const next = prices[index + 1];
      return { variantId, grossMinor, since: on(from), until: next ? on(next[1]) : null };
    }),
  });
  return variantId;
}

/** Lists everything anew. */
export const relist = async (at = now) => {
  const productIds = (await database.product.findMany({ select: { id: true } })).map(({ id }) => id);
  await refreshListings(system("test"), { productIds }, { now: at });
};

/** So much off these articles, or off all, for everybody. */
export const off = (basisPoints: number, skus: string[] = []) => ({
  lane: "catalogue" as const,
  benefit: { kind: "percentOff", settings: { basisPoints, articles: { skus } } },
});
/** In force from one day until another. */
export const during = (from: number, until: number, draft: Parameters<typeof aPromotion>[0] = {}) =>
  aPromotion({ ...draft, startsAt: on(from), endsAt: on(until) }, on(from - 1));

export const variantAt = async (handle: string, at: Date) => (await productPage(handle, "fr", at))?.variants[0];
export const cardAt = async (handle: string, at: Date) =>
  (await list(everything, at)).items.find((card) => card.handle === handle);
/** Lamps with a past: a steady price, one cut five days ago, one that is new, and one that nothing happens to. */
export async function fourLamps(): Promise<void> {
  await aShop();
  await aLamp("STEADY", [10000, -300]);
  await aLamp("CUT", [10000, -300], [8000, -5]);
  await aLamp("NEW", [10000, -10]);
  await aLamp("PLAIN", [5000, -300]);
  await relist();
}
