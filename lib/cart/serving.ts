import type { PlaceCalendar } from "#lib/delivery/calendars";
import { roomOn } from "#lib/delivery/calendars";
import type { DeliveryMethod } from "#lib/delivery/options";
import { promiseOf } from "#lib/delivery/promise";
import type { SendingPlace } from "#lib/delivery/queries-places";
import { warehouse } from "#lib/inventory/schema";
import type { Day } from "#lib/kernel/local-time";
import { route } from "#lib/routing/route";
import type { Candidate } from "#lib/routing/schema";
import { strategies } from "#lib/routing/strategies";
import { kilometresBetween } from "#lib/stores/distance";
import { positionOf } from "#lib/stores/towns";
import { lastArrival } from "./arrivals.ts";
import { isSold } from "./basket.ts";
import type { ServedFrom } from "./schema.ts";
import type { LoadedLine } from "./sql/lines.ts";
import type { ServingStock } from "./sql/serving.ts";

/** Where the parcels of a cart leave, when the warehouse has not all of it. */
export type Serving = ServedFrom &
  Readonly<{
    /** So many of a line from a place. */
    parts: readonly Readonly<{ lineId: string; place: string; quantity: number }>[];
    /** When the places that send something have it ready. */
    calendars: readonly PlaceCalendar[];
    /** What may be had of a variant for delivery, from all places together. */
    deliverable: ReadonlyMap<string, number>;
  }>;

export const isDelivered = (line: LoadedLine): boolean =>
  isSold(line) && line.store === null && !line.storeOnly && line.shippingClass !== "digital";

/** Whether the warehouse lacks something that is to be delivered. */
export const lacks = (lines: readonly LoadedLine[]): boolean =>
  lines.some((line) => isDelivered(line) && line.quantity > line.available);

/**
 * A line that may be had from all places together, when the warehouse lacks something; only what the warehouse sends may be
 * still to come.
 */
export function withAllPlaces(line: LoadedLine, { deliverable, parts }: Serving): LoadedLine {
  const fromWarehouse = ({ id, arrival = null }: LoadedLine) =>
    parts.some(({ lineId, place }) => lineId === id && place === warehouse) ? arrival : null;
  const available = isDelivered(line) ? deliverable.get(line.variantId) : undefined;
  return available === undefined ? line : { ...line, available, elsewhere: 0, arrival: fromWarehouse(line) };
}

type Journey = Readonly<{
  method: DeliveryMethod;
  parcelMinor: number;
  postcode: string | null;
  now: Date;
  earliest?: Day | null;
}>;

/** Serves the delivered lines from the places that ship, by the shop's strategy; what is collected in a store is not sent from it. */
export function serve(
  lines: readonly LoadedLine[],
  { levels, strategy }: ServingStock,
  places: readonly SendingPlace[],
  journey: Journey,
): Serving {
  const delivered = lines.filter(isDelivered);
  const earliest = lastArrival(delivered)?.on ?? null;
  const candidates = places
    .map(({ code, calendar }) =>
      candidateOf(calendar, availableAt(code, levels, lines), code === warehouse ? { ...journey, earliest } : journey),
    )
    .filter(({ arrivesOn }) => arrivesOn !== null);
  const wanted = [...Map.groupBy(delivered, ({ variantId }) => variantId)].map(([sku, same]) => ({
    sku,
    quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
  const plan = route(wanted, candidates, strategies[strategy]);

  const left = new Map(delivered.map(({ id, quantity }) => [id, quantity]));
  const parts = plan.parcels.flatMap(({ place, lines: given }) =>
    given.flatMap(({ sku, quantity }) => partsOf(sku, quantity).map((part) => ({ place, ...part }))),
  );
  /** So many units of a variant, line after line. */
  function partsOf(variantId: string, units: number) {
    let rest = units;
    return delivered
      .filter((line) => line.variantId === variantId)
      .flatMap(({ id: lineId }) => {
        const quantity = Math.min(rest, left.get(lineId) ?? 0);
        rest -= quantity;
        left.set(lineId, (left.get(lineId) ?? 0) - quantity);
        return quantity > 0 ? [{ lineId, quantity }] : [];
      });
  }

  return {
    strategy,
    reasons: plan.reasons,
    parts,
    calendars: places.filter(({ code }) => parts.some(({ place }) => place === code)).map(({ calendar }) => calendar),
    deliverable: new Map(
      wanted.map(({ sku }) => [sku, candidates.reduce((sum, { available }) => sum + (available[sku] ?? 0), 0)]),
    ),
  };
}

/** What a place may send, less what this cart collects there. */
function availableAt(code: string, levels: ServingStock["levels"], lines: readonly LoadedLine[]) {
  const collected = (variantId: string) =>
    lines
      .filter((line) => line.store === code && line.variantId === variantId)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return Object.fromEntries(
    levels
      .filter(({ place }) => place === code)
      .map(({ variantId, available }) => [variantId, Math.max(0, available - collected(variantId))]),
  );
}

/** A place as the routing weighs it. */
export function candidateOf(
  calendar: PlaceCalendar,
  available: Candidate["available"],
  { method, parcelMinor, postcode, now, earliest = null }: Journey,
): Candidate {
  const promise = promiseOf({ ...method.route, place: calendar }, { now, postcode, earliest });
  const room = promise && roomOn(calendar, promise.ready);
  const from = positionOf(calendar.postcode);
  const to = postcode === null ? null : positionOf(postcode);
  return {
    code: calendar.code,
    available,
    parcelMinor,
    distanceKm: from && to ? kilometresBetween(from, to) : 0,
    arrivesOn: promise?.promisedOn ?? null,
    load: calendar.capacity && room !== null ? 1 - room / calendar.capacity : 0,
    markdownMinor: {},
  };
}
