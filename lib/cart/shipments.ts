import type { Arrival } from "#lib/catalogue/schema";
import type { Option } from "#lib/delivery/options";
import { pickupKept, pickupReady } from "#lib/delivery/pickup";
import type { PickupStore } from "#lib/delivery/queries";
import { warehouse } from "#lib/inventory/schema";
import { addDays, instantOf } from "#lib/kernel/local-time";
import { lastArrival } from "./arrivals.ts";
import type { PricedLine, Shipment, ShipmentPromise } from "./schema.ts";
import type { Serving } from "./serving.ts";

type Circumstances = Readonly<{
  /** The chosen way to be delivered, as it goes from a place. */
  optionFrom: (place: string) => Option | undefined;
  serving: Serving | null;
  stores: readonly PickupStore[];
  now: Date;
}>;

/** So many of a line, leaving together with others of its group. */
type Part = Readonly<{ group: string; line: PricedLine; quantity: number }>;

const [byMail, byParcel] = [" digital", " parcel "];

/** One parcel a place for what is delivered, one message for what is digital, one pick-up a store, one for all seats at something. */
export function shipmentsOf(lines: readonly PricedLine[], { optionFrom, serving, stores, now }: Circumstances) {
  const groups = Map.groupBy(
    lines.flatMap((line) => partsOf(line, serving)),
    ({ group }) => group,
  );
  return [...groups].map(([group, parts]): Shipment => {
    const arrival = arrivalIn(group, parts);
    const fulfilment = parts[0]?.line.fulfilment ?? ({ method: "delivery" } as const);
    const store = fulfilment.method === "pickup" ? stores.find(({ code }) => code === fulfilment.store) : undefined;
    const takesPlaceAt = parts[0]?.line.takesPlaceAt;
    const promise = group.startsWith(byParcel)
      ? ofOption(optionFrom(group.slice(byParcel.length)))
      : group === byMail
        ? sentAtOnce(now)
        : takesPlaceAt
          ? onTheSpot(store, now, new Date(takesPlaceAt))
          : ofStore(store, now, arrival);
    const split = parts.filter(({ line, quantity }) => quantity < line.quantity);
    return {
      fulfilment,
      storeName: store?.name ?? null,
      lineIds: parts.map(({ line }) => line.id),
      ...(split.length > 0 && { units: Object.fromEntries(split.map(({ line, quantity }) => [line.id, quantity])) }),
      arrival,
      promisedAt: promise?.promisedAt ?? null,
      promise: promise && arrival ? { ...promise, inputs: { ...promise.inputs, arrival } } : promise,
    };
  });
}

/** Where a line leaves from; what nobody has stays with the warehouse, and its line says that it is short. */
function partsOf(line: PricedLine, serving: Serving | null): Part[] {
  const { fulfilment, quantity, takesPlaceAt } = line;
  if (fulfilment.method === "pickup")
    return [{ group: takesPlaceAt ? `${fulfilment.store} ${takesPlaceAt}` : fulfilment.store, line, quantity }];
  if (line.digital) return [{ group: byMail, line, quantity }];
  const served = serving?.parts.filter(({ lineId }) => lineId === line.id) ?? [];
  const left = quantity - served.reduce((sum, part) => sum + part.quantity, 0);
  const parts = served.map((part) => ({ group: `${byParcel}${part.place}`, line, quantity: part.quantity }));
  return left > 0 ? [...parts, { group: `${byParcel}${warehouse}`, line, quantity: left }] : parts;
}

const ofOption = (option: Option | undefined): ShipmentPromise | null =>
  option ? { ...option.kept, promisedAt: option.promisedAt } : null;

/** What the warehouse or a store waits for before a shipment is whole; other places send what they have. */
const arrivalIn = (group: string, parts: readonly Part[]): Arrival | null =>
  group.startsWith(byParcel) && group !== `${byParcel}${warehouse}` ? null : lastArrival(parts.map(({ line }) => line));

/** What comes during a day is ready in a store on the next. */
function ofStore(store: PickupStore | undefined, now: Date, arrival: Arrival | null): ShipmentPromise | null {
  const there = arrival ? instantOf(addDays(arrival.on, 1), 0) : now;
  const ready = store && pickupReady(there > now ? there : now, store.opening, store.leadMinutes);
  return ready ? { ...pickupKept(store, { now, ready }), promisedAt: ready.toISOString() } : null;
}

/** What takes place is promised for when it does. */
const onTheSpot = (store: PickupStore | undefined, now: Date, at: Date): ShipmentPromise | null =>
  store ? { ...pickupKept(store, { now, ready: at }), promisedAt: at.toISOString() } : null;

/** What is digital comes by mail as soon as it is paid. */
const sentAtOnce = (now: Date): ShipmentPromise => ({
  place: warehouse,
  methodCode: null,
  carrierCode: null,
  confidence: 99,
  readyOn: null,
  handOverOn: null,
  promisedAt: now.toISOString(),
  inputs: { at: now.toISOString() },
  version: 1,
});
