import { database } from "#lib/platform/database";

/** The half hours that are asked for from now on, one a call. */
export async function takenSlots(
  now: Date,
  reader: Pick<typeof database, "$queryRaw"> = database,
): Promise<readonly Date[]> {
  const rows = await reader.$queryRaw<{ at: Date }[]>`
    SELECT call_at AS at FROM customer_case WHERE call_at >= ${now} AND state NOT IN ('closed', 'merged')`;
  return rows.map(({ at }) => at);
}
