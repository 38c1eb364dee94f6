import type { Transaction } from "#lib/platform/database";

type Person = Readonly<{ email: string | null; phone: string | null }>;

/** How many reservations an address or a number holds now. Two requests of one person wait for each other here. */
export async function heldBy(tx: Transaction, { email, phone }: Person): Promise<number> {
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock(key)::text FROM (
      SELECT hashtextextended('reservation:' || who, 0) AS key FROM unnest(${[email, phone].filter(Boolean)}::text[]) AS who
      ORDER BY key) AS keys`;
  const [row] = await tx.$queryRaw<[{ held: number }]>`
    SELECT count(*)::int AS held FROM store_reservation
    WHERE state = 'held' AND (email = ${email} OR phone = ${phone})`;
  return row.held;
}
