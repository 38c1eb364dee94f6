import { pickupReady } from "#lib/delivery/pickup";
import { pickupStores } from "#lib/delivery/queries";
import { carries, staleFrom } from "#lib/platform/page-scope";
import { storesTag } from "#lib/stores/tags";

const quarterHour = 15 * 60_000;

/** When an order of now could be collected in the store a list is asked for; true for a quarter of an hour. */
export async function readyInStore(store: string | undefined, now: Date): Promise<Date | null> {
  if (!store || store === "online") return null;
  const [place] = await pickupStores([store], now);
  if (!place) return null;
  carries(storesTag);
  staleFrom(new Date((Math.floor(now.getTime() / quarterHour) + 1) * quarterHour));
  return pickupReady(now, place.opening, place.leadMinutes);
}
