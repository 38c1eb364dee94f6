import { type DeliveryMethod, type Option, optionsFor } from "#lib/delivery/options";
import { pickupKept, pickupReady } from "#lib/delivery/pickup";
import type { PickupStore } from "#lib/delivery/queries";
import { warehouse } from "#lib/inventory/schema";
import type { Locale } from "#lib/kernel/locale";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";
import { taxedLine } from "./net-lines.ts";
import type { PricedCart, PricedLine, Shipment, ShipmentPromise } from "./schema.ts";

export type Ways = Readonly<{ methods: readonly DeliveryMethod[]; stores: readonly PickupStore[] }>;

/** What a shopper has chosen, beside the lines themselves. */
export type Choice = Readonly<{
  locale: Locale;
  postcode: string | null;
  /** An option's id, "cheapest" or "earliest"; nobody having chosen means the cheapest. */
  deliveryOption: string | null;
}>;

type Totals = Pick<
  PricedCart,
  | "lines"
  | "shipments"
  | "deliveryOptions"
  | "deliveryOption"
  | "goods"
  | "delivery"
  | "total"
  | "vat"
  | "freeDeliveryIn"
  | "itemCount"
>;

/** What is carried, whoever asks: a line as it is loaded, or priced. */
type Carried = Readonly<{ quantity: number; weightGrams: number; bookMinor?: number | null; shippingClass: string }>;

/** How these goods may be delivered, and which way is chosen; `goodsMinor` is what they cost after their discounts. */
export function quoteFor(
  parcel: readonly Carried[],
  goodsMinor: number,
  choice: Choice,
  methods: readonly DeliveryMethod[],
  now: Date,
): Readonly<{ options: readonly Option[]; chosen: Option | undefined }> {
  if (parcel.length === 0) return { options: [], chosen: undefined };
  const options = optionsFor(methods, consignmentOf(parcel, goodsMinor, choice), choice.locale, now);
  return { options, chosen: chosenOf(options, choice.deliveryOption) };
}

/**
 * Everything a cart costs and when it arrives, from lines that have their prices and what promotions take off the
 * delivery. Page, API, order and mail show what is computed here and nowhere else. VAT parts sum to the total to the
 * cent, and each line has its share of the net (rule 5.2).
 */
export function totalsOf(
  lines: readonly PricedLine[],
  choice: Choice,
  { methods, stores }: Ways,
  now: Date,
  deliveryOff = 0,
): Totals {
  const parcel = lines.filter((line) => line.fulfilment.method === "delivery" && !line.digital && sellable(line));
  const deliveredGoods = sumOf(parcel);
  const { options: deliveryOptions, chosen } = quoteFor(parcel, deliveredGoods, choice, methods, now);

  const goods = sumOf(lines);
  const carried = deliveryPerRate(Math.max(0, (chosen?.price ?? 0) - deliveryOff), parcel.map(taxedLine));
  const delivery = carried.reduce((sum, { gross }) => sum + gross, 0);
  const taxed = [...lines.map(taxedLine), ...carried];
  const nets = netShares(taxed);
  return {
    lines: lines.map((line, i) => ({ ...line, totalNet: nets[i] ?? line.totalNet })),
    shipments: shipmentsOf(lines, chosen, stores, now),
    deliveryOptions,
    deliveryOption: chosen?.id ?? null,
    goods,
    delivery,
    total: goods + delivery,
    vat: vatPerRate(taxed).filter((v) => v.gross > 0),
    freeDeliveryIn: delivery === 0 && deliveryOff > 0 ? 0 : freeDeliveryIn(deliveryOptions, deliveredGoods),
    itemCount: lines.reduce((count, line) => count + line.quantity, 0),
  };
}

const sumOf = (lines: readonly PricedLine[]) => lines.reduce((total, line) => total + line.totalGross, 0);
const sellable = (line: PricedLine) =>
  !line.notices.some(({ code }) => code === "no_longer_sold" || code === "price_frozen");

const consignmentOf = (parcel: readonly Carried[], goodsMinor: number, { postcode }: Choice) => ({
  weightGrams: parcel.reduce((weight, line) => weight + line.weightGrams * line.quantity, 0),
  goodsMinor,
  booksMinor: booksIn(parcel),
  classes: [...new Set(parcel.map((line) => line.shippingClass))],
  postcode,
});

/** What the new books of a parcel come to; null when it has none. */
function booksIn(parcel: readonly Carried[]): number | null {
  const books = parcel.flatMap(({ bookMinor }) => bookMinor ?? []);
  return books.length > 0 ? books.reduce((sum, minor) => sum + minor, 0) : null;
}

/** Options come soonest first: "earliest" is the first; the cheapest is the first of the lowest price. */
function chosenOf(options: readonly Option[], wanted: string | null): Option | undefined {
  if (wanted === "earliest") return options[0];
  if (wanted && wanted !== "cheapest") return options.find(({ id }) => id === wanted);
  return options.reduce<Option | undefined>(
    (best, option) => (best && best.price <= option.price ? best : option),
    undefined,
  );
}

function freeDeliveryIn(options: readonly Option[], goods: number): number | null {
  const thresholds = options.flatMap(({ freeFrom }) => freeFrom ?? []);
  return thresholds.length > 0 ? Math.max(0, Math.min(...thresholds) - goods) : null;
}

/** One parcel for what is delivered, one message for what is digital, one pick-up a store. */
function shipmentsOf(
  lines: readonly PricedLine[],
  chosen: Option | undefined,
  stores: readonly PickupStore[],
  now: Date,
): Shipment[] {
  const groups = Map.groupBy(lines, (line) =>
    line.fulfilment.method === "pickup" ? line.fulfilment.store : line.digital ? " digital" : " parcel",
  );
  return [...groups].map(([group, members]) => {
    const store = stores.find(({ code }) => code === group);
    const promise =
      group === " digital" ? sentAtOnce(now) : group === " parcel" ? ofOption(chosen) : ofStore(store, now);
    const [first] = members;
    return {
      fulfilment: first?.fulfilment ?? { method: "delivery" },
      storeName: store?.name ?? null,
      lineIds: members.map(({ id }) => id),
      promisedAt: promise?.promisedAt ?? null,
      promise,
    };
  });
}

const ofOption = (chosen: Option | undefined): ShipmentPromise | null =>
  chosen ? { ...chosen.kept, promisedAt: chosen.promisedAt } : null;

function ofStore(store: PickupStore | undefined, now: Date): ShipmentPromise | null {
  const ready = store && pickupReady(now, store.opening, store.leadMinutes);
  return ready ? { ...pickupKept(store, { now, ready }), promisedAt: ready.toISOString() } : null;
}

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
