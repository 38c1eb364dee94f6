import { leastDeliveryOfBooks } from "#lib/catalogue/book-delivery";
import type { Day } from "#lib/kernel/local-time";
import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { type DeliveryPromise, noonOf, promiseOf, type Route } from "./promise.ts";
import { priceOf, type Tariff } from "./rates.ts";
import { isDelivered } from "./regions.ts";
import type { ChosenSlot, DeliverySlot } from "./schema.ts";
import { slotDays } from "./slots.ts";

export type MethodKind = "home" | "express" | "relay" | "appointment";

/** A way to be delivered with its prices and its journey, as the shop set it. */
export type DeliveryMethod = Tariff &
  Readonly<{
    code: string;
    kind: MethodKind;
    name: Bilingual;
    /** The carrier's name. */
    carrier: string;
    classes: readonly string[];
    /** Where it goes, two letters each. */
    countries: readonly string[];
    /** How many appointments a place can keep in half a day; absent where none are made. */
    slotCapacity?: number | null;
    route: Route;
  }>;

/** What is to be delivered. `goodsMinor` counts the delivered goods only, `classes` are their shipping classes. */
export type Consignment = Readonly<{
  weightGrams: number;
  litres?: number;
  goodsMinor: number;
  /** What its new books come to; absent when there are none. */
  booksMinor?: number | null;
  classes: readonly string[];
  /** Absent while nobody has told it: France is assumed. */
  country?: string;
  /** In France; absent while nobody has told it, and mainland is assumed, and abroad, where a journey is to the whole country. */
  postcode: string | null;
  /** The appointment that was chosen, if any. */
  slot?: ChosenSlot | null;
  /** The day on which all of it is here, when some of it is still to come. */
  earliest?: Day | null;
}>;

export type Option = Readonly<{
  id: string;
  kind: MethodKind;
  name: string;
  carrier: string;
  price: number;
  /** Goods from which it is free; null where it never is. */
  freeFrom: number | null;
  promisedAt: string;
  /** Half of such parcels arrive by the first day, nine of ten by the last. */
  window: Readonly<{ from: Day; to: Day }>;
  /** The instant from which the answer is another one. */
  cutOff: string;
  /** The days of which a slot must be chosen; none where no appointment is made. */
  slotDays: readonly Day[];
  /** How many each half of them takes. */
  slotCapacity: number;
  /** The chosen slot, which is then what is promised. */
  slot: DeliverySlot | null;
  /** What an order keeps beside its date, so that the promise can be watched and explained. */
  kept: KeptPromise;
}>;

/** A dated promise as a contract: where it leaves, who carries it, on which days, what it was computed from. */
export type KeptPromise = Readonly<{
  place: string;
  methodCode: string | null;
  carrierCode: string | null;
  /** Of a hundred such promises, how many are expected to be kept. */
  confidence: number;
  readyOn: Day | null;
  handOverOn: Day | null;
  inputs: object;
  version: number;
}>;

/**
 * The methods that can carry this, each with its price and its dated promise, soonest first, then cheapest (ux S75).
 * One that costs more than another of its kind of place and brings nothing sooner is not offered: nobody would choose it
 * knowingly. Nothing fits: too heavy, a class no carrier takes, a country or a postcode we do not deliver to, or no day to promise.
 */
export function optionsFor(
  methods: readonly DeliveryMethod[],
  consignment: Consignment,
  locale: Locale,
  now: Date,
): Option[] {
  const { classes, country = "FR", postcode, booksMinor = null, earliest = null } = consignment;
  if (postcode !== null && !isDelivered(postcode)) return [];
  const leastPrice = leastDeliveryOfBooks(booksMinor);
  const possible = methods.flatMap((method) => {
    if (!method.countries.includes(country)) return [];
    if (classes.some((shippingClass) => !method.classes.includes(shippingClass))) return [];
    const price = priceOf(method, consignment);
    const promise = price === null ? null : promiseOf(method.route, { now, postcode, earliest });
    if (price === null || !promise) return [];
    const { days, slot } = appointmentOf(method, promise, consignment);
    return {
      id: method.code,
      kind: method.kind,
      name: inLocale(method.name, locale),
      carrier: method.carrier,
      price: Math.max(leastPrice, price),
      freeFrom: leastPrice > 0 ? null : method.freeFromMinor,
      promisedAt: (slot ? noonOf(slot.date) : promise.promisedAt).toISOString(),
      window: slot ? { from: slot.date, to: slot.date } : promise.window,
      cutOff: promise.cutOff.toISOString(),
      slotDays: days,
      slotCapacity: method.slotCapacity ?? 0,
      slot,
      kept: keptOf(method, promise),
    };
  });
  return possible
    .filter((option) => !possible.some((other) => outdoes(other, option)))
    .sort((a, b) => a.promisedAt.localeCompare(b.promisedAt) || a.price - b.price || a.id.localeCompare(b.id));
}

/** The days on which a van could come by appointment, and the slot that was chosen while it is on one of them. */
function appointmentOf(
  { code, route, slotCapacity }: DeliveryMethod,
  { promisedOn }: DeliveryPromise,
  { postcode, slot }: Consignment,
): Readonly<{ days: readonly Day[]; slot: DeliverySlot | null }> {
  if (!slotCapacity) return { days: [], slot: null };
  const days = slotDays(route.carrier, promisedOn, postcode);
  const isOpen = slot?.method === code && days.includes(slot.date);
  return { days, slot: isOpen ? { date: slot.date, half: slot.half } : null };
}

const keptOf = (method: DeliveryMethod, { ready, handOver, inputs, version }: DeliveryPromise): KeptPromise => ({
  place: inputs.place,
  methodCode: method.code,
  carrierCode: inputs.carrier,
  confidence: inputs.confidence,
  readyOn: ready,
  handOverOn: handOver,
  inputs,
  version,
});

/** Cheaper, and there at least as soon; a parcel at home is never outdone by one that must be fetched. */
const outdoes = (other: Option, option: Option): boolean =>
  other.price < option.price &&
  other.promisedAt <= option.promisedAt &&
  (other.kind === "relay") === (option.kind === "relay");
