import type { WantedUnits } from "#lib/cart/wanted-units";
import type { Option } from "#lib/delivery/options";
import { pickupKept, pickupReady } from "#lib/delivery/pickup";
import { pickupStores } from "#lib/delivery/queries";
import { ok, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import { placeOf } from "./asked-units.ts";
import type { Coming } from "./schema.ts";

/** When and from where what comes arrives, by its id. Refuses `delivery_unavailable` where no date can be promised. */
export async function datesOf(
  { tx, now }: Readonly<{ tx: Transaction; now: Date }>,
  coming: readonly WantedUnits[],
  option: Option | null,
) {
  const stores = await pickupStores([...new Set(coming.flatMap(({ store }) => store ?? []))], now, tx);
  const dates: Record<string, Coming> = {};
  for (const units of coming) {
    const store = stores.find(({ code }) => code === units.store);
    const ready = store && pickupReady(now, store.opening, store.leadMinutes);
    const promise =
      store && ready
        ? { ...pickupKept(store, { now, ready }), promisedAt: ready.toISOString() }
        : option && units.store === null
          ? { ...option.kept, promisedAt: option.promisedAt }
          : null;
    if (!promise) return refuse({ code: "delivery_unavailable" });
    dates[units.id] = { method: units.store === null ? "delivery" : "pickup", location: placeOf(units), promise };
  }
  return ok(dates);
}
