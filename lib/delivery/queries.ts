import { dayOf } from "#lib/kernel/local-time";
import { database, Prisma, type Transaction } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";
import type { DeliveryMethod } from "./options.ts";
import type { Opening } from "./pickup.ts";
import { compiledMethod } from "./sql/methods.ts";
import { deliveryTag } from "./tags.ts";

/** What these queries read through: the database itself, or an open transaction. */
export type Reader = Pick<Transaction, "$queryRaw" | "store">;

/** The active methods with their rates and journeys, a handful of rows, as one JSON column of whatever statement needs them too. */
export const activeMethods = Prisma.sql`
  coalesce((SELECT jsonb_agg(${compiledMethod} ORDER BY m.position, m.code) FROM delivery_method m WHERE m.active), '[]')`;

/** The same by themselves, read now. */
export async function deliveryMethods(): Promise<readonly DeliveryMethod[]> {
  carries(deliveryTag);
  const [row] = await database.$queryRaw<{ methods: readonly DeliveryMethod[] }[]>(
    Prisma.sql`/* prepared */ SELECT ${activeMethods} AS methods`,
  );
  return row?.methods ?? [];
}

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
