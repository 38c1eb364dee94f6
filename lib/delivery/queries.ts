import { dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { database, type Transaction } from "#lib/platform/database";
import { type Consignment, type DeliveryMethod, type Option, optionsFor } from "./options.ts";
import type { Opening } from "./promise.ts";

/** What these queries read through: the database itself, or an open transaction. */
export type Reader = Pick<Transaction, "$queryRaw" | "store">;

/** The active methods with their rates, read now: a handful of rows. */
export const deliveryMethods = (reader: Reader = database): Promise<readonly DeliveryMethod[]> =>
  reader.$queryRaw<DeliveryMethod[]>`
    /* prepared */
    SELECT m.code, jsonb_build_object('fr', m.name_fr, 'en', m.name_en) AS name, m.carrier,
           m.transit_days AS "transitDays", m.free_from_minor AS "freeFromMinor", m.classes,
           jsonb_agg(jsonb_build_object('maxWeightGrams', r.max_weight_grams, 'priceMinor', r.price_minor)) AS rates
    FROM delivery_method m JOIN delivery_rate r ON r.method_code = m.code
    WHERE m.active
    GROUP BY m.code
    ORDER BY m.position, m.code`;

/** What it costs to be delivered, and when, for goods that are not in a cart: the product page, the API. */
export const deliveryOptions = async (consignment: Consignment, locale: Locale, now: Date): Promise<Option[]> =>
  optionsFor(await deliveryMethods(), consignment, locale, now);

/** A store where orders may be collected: its name, its hours and the minutes it needs. */
export type PickupStore = Readonly<{ code: string; name: string; leadMinutes: number; opening: Opening }>;

const hours = (opens: number | null, closes: number | null) =>
  opens === null || closes === null ? null : { opens, closes };

/** The stores of these codes as pick-up points, from today on. */
export async function pickupStores(
  codes: readonly string[],
  now: Date,
  reader: Reader = database,
): Promise<readonly PickupStore[]> {
  if (codes.length === 0) return [];
  const stores = await reader.store.findMany({
    where: { code: { in: [...codes] } },
    include: { hours: true, exceptions: { where: { date: { gte: new Date(dayOf(now)) } } } },
  });
  return stores.map((store) => ({
    code: store.code,
    name: store.name,
    leadMinutes: store.pickupLeadMinutes,
    opening: {
      week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
        const day = store.hours.find((row) => row.weekday === weekday);
        return day ? hours(day.opensMinute, day.closesMinute) : null;
      }),
      exceptions: store.exceptions.map(({ date, opensMinute, closesMinute }) => ({
        date: date.toISOString().slice(0, 10),
        hours: hours(opensMinute, closesMinute),
      })),
    },
  }));
}
