import { canBeLookedUp } from "#lib/kernel/address";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { database, type Prisma } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";

import { kilometresBetween, type Position } from "./distance.ts";
import type { DayHours, StoreView } from "./schema.ts";
import { storesTag } from "./tags.ts";
import { positionOf } from "./towns.ts";

const whole = {
  hours: { orderBy: { weekday: "asc" } },
  exceptions: { orderBy: { date: "asc" } },
} as const satisfies Prisma.StoreInclude;
type StoreRow = Prisma.StoreGetPayload<{ include: typeof whole }>;

/** Every store, in the order the banner gives them. */
export async function stores(locale: Locale): Promise<StoreView[]> {
  carries(storesTag);
  const rows = await database.store.findMany({ include: whole, orderBy: { position: "asc" } });
  return rows.map((row) => viewOf(row, locale));
}

/** What lists and menus need of every store, in the same order. */
export async function storesInBrief(): Promise<readonly Pick<StoreView, "code" | "slug" | "city">[]> {
  carries(storesTag);
  return database.$queryRaw`/* prepared */ SELECT code, slug, city FROM store ORDER BY position`;
}

/** One store by its address on the site ("angers"); null when there is none. */
export async function store(slug: string, locale: Locale): Promise<StoreView | null> {
  carries(storesTag);
  if (!canBeLookedUp(slug)) return null;
  const row = await database.store.findUnique({ where: { slug }, include: whole });
  return row && viewOf(row, locale);
}

/** The stores by distance from a position or a French postcode. An unknown postcode leaves their usual order. */
export async function storesNear(from: Position | { postcode: string }, locale: Locale): Promise<StoreView[]> {
  const here = "postcode" in from ? positionOf(from.postcode) : from;
  const all = await stores(locale);
  if (!here) return all;
  return all
    .map((view) => ({ ...view, distanceKm: kilometresBetween(here, view) }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

function viewOf({ hours, exceptions, noteFr, noteEn, ...row }: StoreRow, locale: Locale): StoreView {
  return {
    code: row.code,
    slug: row.slug,
    name: row.name,
    city: row.city,
    street: row.street,
    postcode: row.postcode,
    latitude: row.latitude,
    longitude: row.longitude,
    phone: row.phone,
    email: row.email,
    areaM2: row.areaM2,
    manager: row.manager,
    note: inLocale({ fr: noteFr, en: noteEn }, locale),
    services: row.services,
    departments: row.departments,
    pickupLeadMinutes: row.pickupLeadMinutes,
    pickupHoldDays: row.pickupHoldDays,
    timezone: row.timezone,
    week: weekdays.map((weekday) => dayHours(hours.find((day) => day.weekday === weekday))),
    exceptions: exceptions.map((day) => ({ date: day.date.toISOString().slice(0, 10), hours: dayHours(day) })),
    distanceKm: null,
  };
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

const dayHours = (day?: { opensMinute: number | null; closesMinute: number | null }): DayHours =>
  day && day.opensMinute !== null && day.closesMinute !== null
    ? { opens: day.opensMinute, closes: day.closesMinute }
    : null;
