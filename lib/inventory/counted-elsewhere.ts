import type { Prisma } from "#lib/platform/database";
import { settleStatement } from "./sql/batches.ts";
import { type Counted, countStatement } from "./sql/count.ts";
import { openStatement } from "./sql/levels.ts";

/** A connection that runs statements, as an import has one of its own, inside its own transaction. */
type Connection = Readonly<{ query: (sql: Prisma.Sql) => Promise<unknown> }>;

/** Takes what another system counts at a place now, many SKUs at once. Sold and not yet sent units stay promised. */
export async function takeCounts(connection: Connection, counted: Counted): Promise<void> {
  const { locationCode, counts, now } = counted;
  if (counts.length === 0) return;
  const places = counts.map(({ variantId }) => ({ variantId, locationCode }));
  await connection.query(openStatement(places, now));
  await connection.query(countStatement(counted));
  await connection.query(settleStatement(places));
}
