import { deliveryMethods, pickupStores } from "#lib/delivery/queries";
import { forecastOf, presumedDelivered, type Ways } from "./forecast.ts";
import type { Forecast, WatchedPromise } from "./schema.ts";
import { openPromises } from "./sql/watched.ts";
import { type Step, stepOf } from "./telling.ts";

/** What is to be done about lines of one parcel, which share a forecast. */
export type Finding = Readonly<{
  orderId: string;
  parcelId: string;
  orderLineIds: readonly string[];
  step: Step | "presumed";
  forecast: Forecast;
}>;

const page = 1_000;

/** Looks at every open promise once and says what has changed; pages of a thousand lines, so that no season is too long. */
export async function* findings(now: Date): AsyncGenerator<Finding> {
  const methods = await deliveryMethods();
  for (let after: string | null = null; ; ) {
    const promises: readonly WatchedPromise[] = await openPromises(after, page);
    const stores = await pickupStores([...new Set(promises.map(({ placeCode }) => placeCode))], now);
    yield* grouped(promises, now, ({ methodCode, placeCode }) => ({
      route: methods.find(({ code }) => code === methodCode)?.route,
      store: stores.find(({ code }) => code === placeCode),
    }));
    const last = promises.at(-1);
    if (!last || promises.length < page) return;
    after = last.orderLineId;
  }
}

function grouped(
  promises: readonly WatchedPromise[],
  now: Date,
  waysOf: (promise: WatchedPromise) => Ways,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const promise of promises) {
    const { orderId, parcelId, orderLineId } = promise;
    const finding = findingOf(promise, forecastOf(promise, waysOf(promise), now), now);
    if (!finding) continue;
    const { step, forecast } = finding;
    const key = `${parcelId} ${step} ${forecast.at?.getTime()} ${forecast.risk}`;
    const others = found.get(key)?.orderLineIds ?? [];
    found.set(key, { orderId, parcelId, orderLineIds: [...others, orderLineId], step, forecast });
  }
  return [...found.values()];
}

/** Null when nothing is to be done: what is believed is what was believed. */
function findingOf(promise: WatchedPromise, forecast: Forecast, now: Date): Pick<Finding, "step" | "forecast"> | null {
  if (promise.method === "delivery" && promise.methodCode === null)
    return { step: "presumed", forecast: { at: promise.promisedAt, risk: null } };
  const arrived = presumedDelivered(promise, forecast, now);
  if (arrived) return { step: "presumed", forecast: { ...forecast, at: arrived } };
  const step = stepOf(promise, forecast, now);
  const same =
    promise.risk === forecast.risk && (!forecast.at || forecast.at.getTime() === promise.forecastAt.getTime());
  return step === "nothing" && same ? null : { step, forecast };
}
