import type { Batch } from "#lib/inventory/schema";
import type { Locale } from "#lib/kernel/locale";

/** A parcel that somebody has to fetch, as a place sees its day. */
export type DueParcel = Readonly<{
  parcelId: string;
  orderId: string;
  orderNumber: string;
  locationCode: string;
  method: "delivery" | "pickup";
  customer: string;
  units: number;
  /** The day it must leave, or be ready, "2026-11-24". */
  handOverOn: string;
  promisedAt: Date;
  /** The wave it is in, if any, and how far it has come. */
  wave: number | null;
  waveId: string | null;
  picked: number;
  short: number;
  packed: boolean;
  labelled: boolean;
}>;

/** One thing to fetch off a shelf. */
export type PickView = Readonly<{
  id: string;
  waveId: string;
  parcelId: string;
  orderId: string;
  orderNumber: string;
  method: "delivery" | "pickup";
  customer: string;
  handOverOn: string;
  variantId: string;
  sku: string;
  gtin: string | null;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  zone: string;
  shelf: string;
  /** The batch to take first, of an article kept by batch. */
  batch: Batch | null;
  /** How many the order still wants: fewer than were asked for when some were cancelled or moved elsewhere meanwhile. */
  wanted: number;
  picked: number;
  short: number;
  packed: number;
  pickedByName: string | null;
}>;

export type WaveView = Readonly<{
  id: string;
  number: number;
  locationCode: string;
  locationName: string;
  madeByName: string;
  createdAt: Date;
  closedAt: Date | null;
  picks: readonly PickView[];
}>;

/** A wave in a list: how many parcels and units, and how many of them are in hand or given up. */
export type WaveInBrief = Readonly<{
  id: string;
  number: number;
  locationCode: string;
  madeByName: string;
  createdAt: Date;
  closedAt: Date | null;
  parcels: number;
  wanted: number;
  found: number;
}>;

/** What whoever stands at the packing station must know of a parcel. Money in cents. */
export type PackingView = Readonly<{
  parcelId: string;
  orderId: string;
  orderNumber: string;
  placedAt: string;
  locationCode: string;
  locationName: string;
  method: "delivery" | "pickup";
  promisedAt: string;
  locale: Locale;
  to: Readonly<{
    name: string;
    line1: string | null;
    line2: string | null;
    postcode: string | null;
    city: string | null;
    /** Two letters. */
    country: string | null;
  }>;
  held: boolean;
  cancelled: boolean;
  sentAt: string | null;
  readyAt: string | null;
  carrier: string | null;
  waveId: string | null;
  /** What is fetched and scanned, of a bundle each part. */
  contents: readonly PackingPart[];
  /** What the customer bought and still gets. */
  lines: readonly Readonly<{
    sku: string;
    name: string;
    optionsText: string;
    quantity: number;
    totalGrossMinor: number;
  }>[];
  packing: Readonly<{ weightGrams: number; closedByName: string; closedAt: string }> | null;
  label: Readonly<{ carrierName: string; trackingNumber: string; priceMinor: number }> | null;
}>;

export type PackingPart = Readonly<{
  sku: string;
  gtin: string | null;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  picked: number;
  packed: number;
  /** What all of it weighs by the catalogue; null when it does not know. */
  grams: number | null;
}>;

/** An article that was looked for on its shelf and not found. */
export type ToCount = Readonly<{ sku: string; name: string; missedAt: Date }>;
