import type { Availability } from "#lib/catalogue/schema";
import { pickupReady } from "#lib/delivery/pickup";
import { pickupStores } from "#lib/delivery/queries";
import { bandOf } from "#lib/inventory/bands";
import { isSure } from "#lib/inventory/certainty";
import type { Position } from "#lib/stores/distance";
import { readSoldSince, readStockInStores, type StockInStore } from "./sql/stock-in-stores.ts";

/** What a store has of an article, how sure that is, and when it could be ready. */
export type StoreStock = Readonly<{
  code: string;
  slug: string;
  name: string;
  city: string;
  /** Kilometres from where was asked; null when nothing was asked. */
  distanceKm: number | null;
  availability: Availability;
  quantity: number;
  countedAt: Date | null;
  /** Whether it may be promised within the hour; else the store looks first. */
  isSure: boolean;
  readyAt: Date | null;
  /** Whether the store sets things aside. */
  reserves: boolean;
}>;

const shown = 8;

/**
 * Where to find an article: the nearest stores first, each with what it has; the stores that have some when no place is
 * given. Empty for an unknown SKU.
 */
export async function stockNear(sku: string, from: Position | null, now: Date): Promise<StoreStock[]> {
  return described(await readStockInStores(sku, from, { limit: shown }), now);
}

/** The same for one store; null when there is no such store or article. */
export async function stockAt(sku: string, storeCode: string, now: Date): Promise<StoreStock | null> {
  const [found] = await described(await readStockInStores(sku, null, { limit: 1, only: storeCode }), now);
  return found ?? null;
}

/** Units of a variant that left each store since it was counted there, by store. */
export async function soldSinceCount(variantId: string): Promise<ReadonlyMap<string, number>> {
  return new Map((await readSoldSince(variantId)).map(({ code, units }) => [code, units]));
}

async function described(rows: readonly StockInStore[], now: Date): Promise<StoreStock[]> {
  const having = rows.filter(({ available }) => available > 0);
  const places = await pickupStores(
    having.map(({ code }) => code),
    now,
  );
  return rows.map(({ available, countedAt, soldSince, services, ...store }) => {
    const place = places.find(({ code }) => code === store.code);
    return {
      ...store,
      availability: bandOf(available),
      quantity: Math.max(0, available),
      countedAt,
      isSure: countedAt !== null && isSure({ available, countedAt, soldSince }, now),
      readyAt: place ? pickupReady(now, place.opening, place.leadMinutes) : null,
      reserves: services.includes("reserve-collect"),
    };
  });
}
