import pg from "pg";
import { expect } from "vitest";

type Table =
  | "checkout_attempt"
  | "stock_hold"
  | "stock_reservation"
  | "credit_hold"
  | "credit_entry"
  | "orders"
  | "refund"
  | "capture"
  | "mail"
  | "step_done";

/**
 * Stops everybody who writes into a table until it is opened again: a place inside a transaction where the shop can be
 * struck, without a word of it in the shop's own code. A lock waits two seconds at most: strike soon.
 */
export async function lockTable(table: Table) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  // Its server may be struck too.
  client.on("error", () => null);
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
  /** In this database: copies of one template number their tables alike. */
  const stopped = async () => {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_locks JOIN pg_database d ON d.oid = database
       WHERE NOT granted AND relation = $1::regclass AND d.datname = current_database()`,
      [table],
    );
    return rows[0]?.waiting;
  };
  return {
    /** When so many stand before it. */
    reached: (count: number) => expect.poll(stopped, { interval: 5, timeout: 20_000 }).toBe(count),
    open: () => client.end(),
  };
}
