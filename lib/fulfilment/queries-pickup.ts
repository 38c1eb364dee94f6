import { database, Prisma } from "#lib/platform/database";
import { hashPickupCode, pickupCode } from "./pickup-code.ts";
import type { PickupView } from "./pickup-schema.ts";
import { readPickups } from "./sql/read-pickups.ts";

const shown = 60;

/** What waits in a store for its customer, the one that waits longest first. */
export const readyPickups = (storeCode: string): Promise<PickupView[]> =>
  readPickups(Prisma.sql`p.location_code = ${storeCode} AND p.collected_at IS NULL AND p.ready_at IS NOT NULL
    AND l.lines IS NOT NULL ORDER BY p.ready_at, p.id LIMIT ${shown}`);

/** What a store has to prepare, the earliest promise first. */
export const pickupsToPrepare = (storeCode: string): Promise<PickupView[]> =>
  readPickups(Prisma.sql`p.location_code = ${storeCode} AND p.collected_at IS NULL AND p.ready_at IS NULL
    AND l.lines IS NOT NULL ORDER BY p.promised_at, p.id LIMIT ${shown}`);

/**
 * The pick-ups of a store by the number of their order, with or without its "BF-", or by a part of their customer's name;
 * what waits first. Two letters at least: nobody leafs through names.
 */
export async function pickupsFound(storeCode: string, query: string): Promise<PickupView[]> {
  const words = query.trim();
  if (words.length < 2) return [];
  const here = Prisma.sql`p.location_code = ${storeCode}`;
  const like = `%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const whose = /^(bf-?)?\d{5,9}$/i.test(words)
    ? Prisma.sql`o.number = ${`BF-${words.replace(/\D/g, "")}`}`
    : Prisma.sql`lower(o.name) LIKE ${like} AND p.collected_at IS NULL AND l.lines IS NOT NULL`;
  return readPickups(Prisma.sql`${here} AND ${whose}
    ORDER BY p.collected_at IS NOT NULL, p.ready_at IS NULL, p.promised_at LIMIT ${shown}`);
}

/** One pick-up, or null. */
export async function pickup(parcelId: string): Promise<PickupView | null> {
  const [found] = await readPickups(Prisma.sql`p.id = ${parcelId}::uuid`);
  return found ?? null;
}

type Opened = Pick<PickupView, "parcelId" | "storeCode" | "storeName">;

/** What a code opens, wherever it waits; also what is ready `here` and whose code the worker has not written down yet. */
export async function pickupOpenedBy(code: string, here: string): Promise<Opened | null> {
  const [kept] = await database.$queryRaw<Opened[]>`
    SELECT c.parcel_id AS "parcelId", c.store_code AS "storeCode", s.name AS "storeName"
    FROM pickup_code c JOIN stock_location s ON s.code = c.store_code WHERE c.code_hash = ${hashPickupCode(code)}`;
  return kept ?? (await readyPickups(here)).find(({ parcelId }) => pickupCode(parcelId) === code) ?? null;
}

type PickupDue = Readonly<{ parcelId: string; orderId: string }>;

/** Nobody has collected it, and it was not cancelled. */
const stillWaits = Prisma.sql`p.collected_at IS NULL
  AND EXISTS (SELECT FROM order_line l WHERE l.parcel_id = p.id AND l.quantity > l.cancelled_quantity)`;

/** Whose customer should be reminded by now. */
export const pickupsToRemind = (now: Date, most: number): Promise<PickupDue[]> => database.$queryRaw`
  SELECT c.parcel_id AS "parcelId", p.order_id AS "orderId" FROM pickup_code c JOIN parcel p ON p.id = c.parcel_id
  WHERE c.used_at IS NULL AND c.reminded_at IS NULL AND c.remind_at <= ${now} AND c.expires_at > ${now}
    AND ${stillWaits}
  ORDER BY c.remind_at LIMIT ${most}`;

/** What nobody came for, and whose time is over; not what was paid in the former shop, where its money is given back. */
export const pickupsOverdue = (now: Date, most: number): Promise<PickupDue[]> => database.$queryRaw`
  SELECT c.parcel_id AS "parcelId", p.order_id AS "orderId" FROM pickup_code c JOIN parcel p ON p.id = c.parcel_id
  WHERE c.used_at IS NULL AND c.expires_at <= ${now} AND ${stillWaits} AND NOT EXISTS (
    SELECT FROM orders o JOIN order_tender t ON t.order_id = o.id AND t.kind = 'card'
    WHERE o.id = p.order_id AND t.intent_id IS NULL)
  ORDER BY c.expires_at LIMIT ${most}`;
