import type { Arrival } from "#lib/catalogue/schema";

export type PromiseState = "promised" | "at_risk" | "told" | "kept" | "kept_late_told" | "broken" | "released";

/** What a parcel waits for: sold before it was here, to leave on this day. */
export type AwaitedParcel = Arrival & Readonly<{ parcelId: string; handOverOn: string | null }>;

/** Why a date is not what was promised. */
export type Risk = "late_dispatch" | "carrier_delay" | "carrier_lost" | "short_pick" | "not_ready" | "calendar";

/** What a customer who is told of a delay may ask for. */
export const choices = ["wait", "collect", "cancel"] as const;
export type Choice = (typeof choices)[number];

/**
 * What is believed of a promise now. No instant: no date can be told. No risk: it is the promised one. A parcel that
 * missed its van is to leave with another.
 */
export type Forecast = Readonly<{ at: Date | null; risk: Risk | null; handOverOn?: string | null }>;

/** What a carrier last said that bears on a date, and when it was last heard at all. */
export type CarriersWord = Readonly<{ kind: string; at: Date; expectedOn: string | null; heardAt: Date }>;

/** A promise that has not ended, with how far its parcel is. Days as "2026-12-09". */
export type WatchedPromise = Readonly<{
  orderLineId: string;
  orderId: string;
  parcelId: string;
  state: "promised" | "at_risk" | "told";
  method: "delivery" | "pickup";
  placeCode: string;
  /** None: what is sent by mail, at once. */
  methodCode: string | null;
  postcode: string | null;
  handOverOn: string | null;
  transit: Readonly<{ prefix: string; p50: number; p90: number; p95: number }> | null;
  promisedAt: Date;
  forecastAt: Date;
  risk: Risk | null;
  atRiskSince: Date | null;
  toldAt: Date | null;
  toldFor: Date | null;
  /** When its parcel is to be there now: later than promised once another place serves it. */
  parcelPromisedAt: Date;
  sentAt: Date | null;
  readyAt: Date | null;
  /** Some of it was looked for and not found, and no other place serves it yet. */
  short: boolean;
  word: CarriersWord | null;
}>;

/** A parcel whose promised date was given up, as its customer sees it. */
export type LateParcel = Readonly<{
  parcelId: string;
  method: "delivery" | "pickup";
  promisedAt: Date;
  /** The date that was told instead; null: none could be. */
  toldFor: Date | null;
  risk: Risk | null;
  choice: Choice | null;
  state: PromiseState;
}>;

/** A store where everything of a parcel can be collected, and from when. */
export type CollectPlace = Readonly<{ code: string; name: string; readyAt: Date }>;
