import type { Arrival } from "#lib/catalogue/schema";
import { type Dimensions, litresOf } from "#lib/catalogue/volume";
import { methodFrom, methodFromLast } from "#lib/delivery/from-places";
import { type DeliveryMethod, type Option, optionsFor } from "#lib/delivery/options";
import type { PickupStore } from "#lib/delivery/queries";
import type { ChosenSlot } from "#lib/delivery/schema";
import { warehouse } from "#lib/inventory/schema";
import type { Locale } from "#lib/kernel/locale";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";
import { lastArrival } from "./arrivals.ts";
import { taxedLine } from "./net-lines.ts";
import type { PricedCart, PricedLine } from "./schema.ts";
import type { Serving } from "./serving.ts";
import { shipmentsOf } from "./shipments.ts";

export type Ways = Readonly<{
  methods: readonly DeliveryMethod[];
  stores: readonly PickupStore[];
  /** Absent while the warehouse serves everything. */
  serving?: Serving | null;
}>;

/** What a shopper has chosen, beside the lines themselves. */
export type Choice = Readonly<{
  locale: Locale;
  country: string;
  /** In France; a journey abroad is to the whole country. */
  postcode: string | null;
  /** An option's id, "cheapest" or "earliest"; nobody having chosen means the cheapest. */
  deliveryOption: string | null;
  /** The appointment that was chosen, if any. */
  slot?: ChosenSlot | null;
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
type Carried = Readonly<{
  quantity: number;
  weightGrams: number;
  dimensions?: Dimensions | null;
  bookMinor?: number | null;
  shippingClass: string;
  arrival?: Arrival | null;
  ageMin?: number | null;
}>;

/**
 * How these goods may be delivered, and which way is chosen; `goodsMinor` is what they cost after their discounts. What
 * is not sold to everybody is handed to its buyer at the door: a relay point or a locker asks nobody's age.
 */
export function quoteFor(
  parcel: readonly Carried[],
  goodsMinor: number,
  choice: Choice,
  methods: readonly DeliveryMethod[],
  now: Date,
): Readonly<{ options: readonly Option[]; chosen: Option | undefined }> {
  if (parcel.length === 0) return { options: [], chosen: undefined };
  const open = parcel.some(({ ageMin }) => ageMin) ? methods.filter(({ kind }) => kind !== "relay") : methods;
  const options = optionsFor(open, consignmentOf(parcel, goodsMinor, choice), choice.locale, now);
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
  { methods, stores, serving = null }: Ways,
  now: Date,
  deliveryOff = 0,
): Totals {
  const parcel = lines.filter((line) => line.fulfilment.method === "delivery" && !line.digital && sellable(line));
  const deliveredGoods = sumOf(parcel);
  const asked = { now, postcode: choice.postcode, earliest: lastArrival(parcel)?.on ?? null };
  const last = serving ? methods.map((method) => methodFromLast(method, serving.calendars, asked)) : methods;
  const { options: deliveryOptions, chosen } = quoteFor(parcel, deliveredGoods, choice, last, now);
  const optionFrom = (place: string): Option | undefined => {
    const calendar = serving?.calendars.find(({ code }) => code === place);
    const method = methods.find(({ code }) => code === chosen?.id);
    if (!calendar || !method) return chosen;
    const whole = consignmentOf(parcel, deliveredGoods, choice);
    const consignment = place === warehouse ? whole : { ...whole, earliest: null };
    return optionsFor([methodFrom(method, calendar)], consignment, choice.locale, now)[0];
  };

  const goods = sumOf(lines);
  const carried = deliveryPerRate(Math.max(0, (chosen?.price ?? 0) - deliveryOff), parcel.map(taxedLine));
  const delivery = carried.reduce((sum, { gross }) => sum + gross, 0);
  const taxed = [...lines.map(taxedLine), ...carried];
  const nets = netShares(taxed);
  return {
    lines: lines.map((line, i) => ({ ...line, totalNet: nets[i] ?? line.totalNet })),
    shipments: shipmentsOf(lines, { optionFrom, serving, stores, now }),
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

const consignmentOf = (parcel: readonly Carried[], goodsMinor: number, { country, postcode, slot = null }: Choice) => ({
  weightGrams: parcel.reduce((weight, line) => weight + line.weightGrams * line.quantity, 0),
  litres: litresIn(parcel),
  goodsMinor,
  booksMinor: booksIn(parcel),
  classes: [...new Set(parcel.map((line) => line.shippingClass))],
  country,
  postcode,
  slot,
  earliest: lastArrival(parcel)?.on ?? null,
});

const litresIn = (parcel: readonly Carried[]): number =>
  parcel.reduce((litres, line) => litres + litresOf(line.dimensions) * line.quantity, 0);

/** What the new books of a parcel come to; null when it has none. */
function booksIn(parcel: readonly Carried[]): number | null {
  const books = parcel.flatMap(({ bookMinor }) => bookMinor ?? []);
  return books.length > 0 ? books.reduce((sum, minor) => sum + minor, 0) : null;
}

/**
 * Options come soonest first: "earliest" is the first; the cheapest is the first of the lowest price. A preference comes
 * to the door: a relay point has to be chosen itself.
 */
function chosenOf(options: readonly Option[], wanted: string | null): Option | undefined {
  const toTheDoor = options.filter(({ kind }) => kind !== "relay");
  if (wanted === "earliest") return toTheDoor[0];
  if (wanted && wanted !== "cheapest") return options.find(({ id }) => id === wanted);
  return toTheDoor.reduce<Option | undefined>(
    (best, option) => (best && best.price <= option.price ? best : option),
    undefined,
  );
}

function freeDeliveryIn(options: readonly Option[], goods: number): number | null {
  const thresholds = options.flatMap(({ freeFrom }) => freeFrom ?? []);
  return thresholds.length > 0 ? Math.max(0, Math.min(...thresholds) - goods) : null;
}
