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

/** What whoever stands at the packing station must know of a parcel. */
export type PackingView = Readonly<{
  parcelId: string;
  orderId: string;
  orderNumber: string;
  locationCode: string;
  locationName: string;
  method: "delivery" | "pickup";
  promisedAt: Date;
  locale: "fr" | "en";
  to: Readonly<{
    name: string;
    line1: string | null;
    line2: string | null;
    postcode: string | null;
    city: string | null;
  }>;
  held: boolean;
  cancelled: boolean;
  sentAt: Date | null;
  readyAt: Date | null;
  carrierName: string | null;
  lines: readonly PackingLine[];
  /** What the catalogue says all of it weighs; null when it does not know. */
  expectedGrams: number | null;
  packing: Readonly<{ weightGrams: number; closedByName: string; closedAt: Date }> | null;
  label: Readonly<{ carrierName: string; trackingNumber: string; priceMinor: number; createdAt: Date }> | null;
}>;

export type PackingLine = Readonly<{
  orderLineId: string;
  sku: string;
  gtin: string | null;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  unitGrossMinor: number;
  totalGrossMinor: number;
  picked: number;
  packed: number;
}>;
