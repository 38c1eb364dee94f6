import type { RelayPoint } from "#lib/carriers/schema";
import { database, Prisma, type Transaction } from "#lib/platform/database";

/** Who runs the points of a method, and what it last said of those near a postcode: nothing yet, while that is null. */
export type RelayList = Readonly<{ carrier: string; points: readonly RelayPoint[] | null; askedAt: Date | null }>;

/** Null when there is no such method, or its parcels are not fetched at a point. */
export async function relayList(
  method: string,
  postcode: string,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<RelayList | null> {
  const [list] = await reader.$queryRaw<RelayList[]>(Prisma.sql`
    SELECT m.carrier_code AS carrier, l.points, l.asked_at AS "askedAt"
    FROM delivery_method m LEFT JOIN relay_list l ON l.carrier_code = m.carrier_code AND l.postcode = ${postcode}
    WHERE m.code = ${method} AND m.kind = 'relay' AND m.active`);
  return list ?? null;
}
