import { z } from "zod";
import type { RelayPoint } from "#lib/carriers/schema";

const code = z.string().min(1).max(40);
const date = z.iso.date();
/** Minutes after local midnight; midnight itself closes nothing. */
const minute = z.int().min(1).max(1439);
const parcels = z.int().min(0).max(1_000_000);
const reason = z.string().trim().min(1).max(120);

/** What may be changed of when parcels go: a place's week, one of its days, or a day on which a carrier does not come. */
export const calendarChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("week"),
    place: code,
    cutOffs: z.array(minute.nullable()).length(7),
    handlingDays: z.int().min(0).max(30),
    capacity: parcels.nullable(),
  }),
  z.strictObject({
    kind: z.literal("place_day"),
    place: code,
    date,
    cutOff: minute.nullable(),
    capacity: parcels.nullable(),
    reason,
  }),
  z.strictObject({ kind: z.literal("place_day_cleared"), place: code, date }),
  z.strictObject({
    kind: z.literal("carrier_day"),
    carrier: code,
    date,
    prefix: z.string().regex(/^\d{0,5}$/),
    stays: z.enum(["all", "collection", "delivery"]),
    reason,
  }),
  z.strictObject({
    kind: z.literal("carrier_day_cleared"),
    carrier: code,
    date,
    prefix: z.string().regex(/^\d{0,5}$/),
  }),
]);
export type CalendarChange = z.infer<typeof calendarChange>;

/** Where a parcel is to be fetched, as it was when it was chosen: for which method, and near which postcode. */
export type ChosenRelay = RelayPoint & Readonly<{ method: string; near: string }>;

export const slotHalf = z.enum(["morning", "afternoon"]);

/** Half a day on which a van comes by appointment. */
export const deliverySlot = z.strictObject({ date, half: slotHalf });
export type DeliverySlot = z.infer<typeof deliverySlot>;

/** The slot that was chosen, for which method. */
export type ChosenSlot = DeliverySlot & Readonly<{ method: string }>;
