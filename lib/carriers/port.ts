import type { Label, ParcelToSend, Quote, RelayPoint, TrackingEvents } from "./schema.ts";

/** It cannot be reached, or what it answers cannot be true: nobody knows, and nothing may be promised by it. */
export class CarrierUnavailable extends Error {
  constructor(carrier: string, cause?: unknown) {
    super(`The carrier ${carrier} has no answer that can be used.`, { cause });
    this.name = "CarrierUnavailable";
  }
}

/**
 * What every carrier can be asked, whatever its own words are. Each answer is checked before it is believed; each call
 * goes over the network, so none belongs in a transaction. All throw CarrierUnavailable.
 */
export type CarrierPort = Readonly<{
  /** A label for a parcel; asked again with the same reference, the same label. */
  label: (parcel: ParcelToSend) => Promise<Label>;
  /** What has happened to our parcels since a cursor; the first is "". Events come again, in any order: keep them by id. */
  events: (after: string) => Promise<TrackingEvents>;
  /** Where a parcel can be fetched near a postcode, nearest first. */
  relayPoints: (postcode: string) => Promise<readonly RelayPoint[]>;
  /** What it would take for a parcel, and when it would arrive. */
  quote: (
    parcel: Pick<ParcelToSend, "service" | "weightGrams" | "handOver" | "from"> &
      Readonly<{ to: Readonly<{ postcode: string }> }>,
  ) => Promise<Quote>;
}>;
