import type { Route } from "#lib/delivery/promise";
import type { WatchedPromise } from "#lib/promises/schema";
import { aRoute } from "#tests/support/a-delivery-method";

/** Two delivery days from the warehouse, vans and deliveries from Monday to Friday. */
export const route: Route = aRoute(2);

/** Ordered on Monday 23 November 2026, to leave that day, promised for Wednesday 25. */
export const aWatchedPromise = (change: Partial<WatchedPromise> = {}): WatchedPromise => ({
  orderLineId: "l1",
  orderId: "o1",
  parcelId: "p1",
  state: "promised",
  method: "delivery",
  placeCode: "WEB",
  methodCode: "standard",
  postcode: "49100",
  handOverOn: "2026-11-23",
  transit: { prefix: "", p50: 2, p90: 2, p95: 2 },
  promisedAt: new Date("2026-11-25T11:00:00Z"),
  forecastAt: new Date("2026-11-25T11:00:00Z"),
  risk: null,
  atRiskSince: null,
  toldAt: null,
  toldFor: null,
  parcelPromisedAt: new Date("2026-11-25T11:00:00Z"),
  sentAt: null,
  readyAt: null,
  short: false,
  word: null,
  ...change,
});
