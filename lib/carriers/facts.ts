import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { eventKinds } from "./schema.ts";

/** A carrier has said what happened to a parcel; told once per event id, in whatever order carriers tell. */
export const carrierEvent = fact(
  "carrier.event",
  z.object({
    eventId: z.string(),
    carrier: z.string(),
    trackingNumber: z.string(),
    kind: z.enum(eventKinds),
    at: z.iso.datetime({ offset: true }),
    /** The day it now believes it will deliver; null when it says nothing of it. */
    expectedOn: z.iso.date().nullable(),
  }),
);
