import type { Transaction } from "#lib/platform/database";

/** The next number of a year: "CF2026-0001". Two who order at once take their numbers one after the other. */
export async function nextOrderNumber(tx: Transaction, year: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('purchase_order.number'))`;
  const [row] = await tx.$queryRaw<[{ next: number }]>`
    SELECT coalesce(max(split_part(number, '-', 2)::int), 0) + 1 AS next
    FROM purchase_order WHERE number LIKE ${`CF${year}-%`}`;
  return `CF${year}-${String(row.next).padStart(4, "0")}`;
}
