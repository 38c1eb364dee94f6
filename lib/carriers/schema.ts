import { z } from "zod";

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const postcode = z.string().regex(/^\d{5}$/);
const trackingNumber = z.string().regex(/^[A-Z0-9]{8,40}$/);

/** What a carrier is asked to take. */
export type ParcelToSend = Readonly<{
  /** Our own id of the parcel: asked twice, it is one label. */
  reference: string;
  service: string;
  weightGrams: number;
  /** The day on which its van takes it. */
  handOver: string;
  from: Readonly<{ postcode: string }>;
  /** `country` in two letters; absent in France. */
  to: Readonly<{ name: string; line1: string; postcode: string; city: string; country?: string }>;
  relayPoint?: string;
  /** Handed over only to whoever proves to be that old. */
  minimumAge?: number;
}>;

export const labelAnswer = z.object({
  trackingNumber,
  /** What the printer prints: a PDF, as base64. */
  pdf: z.base64().min(1),
  priceMinor: z.int().min(0).max(1_000_000),
});
export type Label = z.infer<typeof labelAnswer>;

/** What may happen to a parcel, in the words every carrier's own are put into. */
export const eventKinds = [
  "announced",
  "collected",
  "in_transit",
  "out_for_delivery",
  "at_relay",
  "delivered",
  "delayed",
  "lost",
] as const;

export const trackingEvent = z.object({
  id: z.string().min(1).max(80),
  trackingNumber,
  kind: z.enum(eventKinds),
  at: instant,
  /** When it believes it will deliver; null when it says nothing of it. */
  expectedOn: day.nullable(),
});
export type TrackingEvent = z.infer<typeof trackingEvent>;

export const eventsAnswer = z.object({ events: z.array(trackingEvent).max(500), cursor: z.string().max(80) });
export type TrackingEvents = z.infer<typeof eventsAnswer>;

export const relayPointsAnswer = z.object({
  points: z
    .array(
      z.object({
        id: z.string().min(1).max(40),
        name: z.string().min(1).max(120),
        line1: z.string().min(1).max(120),
        postcode,
        metres: z.int().min(0).max(100_000),
        /** Monday is 1. */
        closedOn: z.array(z.int().min(1).max(7)).max(7),
      }),
    )
    .max(30),
});
export type RelayPoint = z.infer<typeof relayPointsAnswer>["points"][number];

export const quoteAnswer = z.object({ priceMinor: z.int().min(0).max(1_000_000), arrivesOn: day });
export type Quote = z.infer<typeof quoteAnswer>;
