import { z } from "zod";
import { shopUrl } from "#lib/platform/env";
import type { DayHours, StoreView } from "#lib/stores/schema";

const hoursAnswer = z
  .object({ opens: z.string(), closes: z.string() })
  .nullable()
  .meta({ id: "OpeningHours", description: "Local times of the store, 24 h; null when closed." });

export const storeAnswer = z
  .object({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    url: z.string(),
    address: z.object({ street: z.string(), postcode: z.string(), city: z.string(), country: z.literal("FR") }),
    latitude: z.number(),
    longitude: z.number(),
    distanceKm: z.number().nullable(),
    phone: z.string(),
    email: z.string(),
    services: z.array(z.string()),
    timezone: z.string(),
    week: z.array(hoursAnswer).meta({ description: "Monday first." }),
    exceptions: z.array(z.object({ date: z.string(), hours: hoursAnswer })),
    pickup: z.object({ leadMinutes: z.int(), heldDays: z.int() }),
  })
  .meta({ id: "Store" });

export const presentStore = (store: StoreView, locale: string): z.input<typeof storeAnswer> => ({
  code: store.code,
  slug: store.slug,
  name: store.name,
  url: `${shopUrl()}/${locale}/stores/${store.slug}`,
  address: { street: store.street, postcode: store.postcode, city: store.city, country: "FR" },
  latitude: store.latitude,
  longitude: store.longitude,
  distanceKm: store.distanceKm,
  phone: store.phone,
  email: store.email,
  services: [...store.services],
  timezone: store.timezone,
  week: store.week.map(presentHours),
  exceptions: store.exceptions.map(({ date, hours }) => ({ date, hours: presentHours(hours) })),
  pickup: { leadMinutes: store.pickupLeadMinutes, heldDays: store.pickupHoldDays },
});

const presentHours = (hours: DayHours) => hours && { opens: clockTime(hours.opens), closes: clockTime(hours.closes) };

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
