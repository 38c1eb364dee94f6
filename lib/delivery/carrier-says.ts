import type { Quote } from "#lib/carriers/schema";
import type { Day } from "#lib/kernel/local-time";
import type { DeliveryPromise } from "./promise.ts";

/**
 * The day to promise once the carrier was asked for its own: it may know of a delay, so that a later day is believed; an
 * earlier one is not, for a promise is what its parcels have kept so far. Null is a carrier that gave no answer that can
 * be used: our own day stands.
 */
export const dayAfterAsking = ({ promisedOn }: DeliveryPromise, quote: Quote | null): Day =>
  quote && quote.arrivesOn > promisedOn ? quote.arrivesOn : promisedOn;
