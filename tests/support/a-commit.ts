import pg from "pg";
import { expect } from "vitest";

const waiting =
  "FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database() WHERE locktype = 'advisory' AND objid = 1924 AND NOT granted";

/**
 * Stops everybody who commits an order, when all of it is written: the last place where the shop can be struck, without a
 * word of it in the shop's own code. Whoever is stopped when it is opened never commits. A lock waits two seconds at most:
 * strike soon.
 */
export async function holdCommits() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  // Its server may be struck too.
  client.on("error", () => null);
  await client.connect();
  await client.query(`
    CREATE OR REPLACE FUNCTION wait_to_commit() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_advisory_xact_lock_shared(1924); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER waits_to_commit AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION wait_to_commit();
    SELECT pg_advisory_lock(1924)`);
  const stopped = async () => (await client.query(`SELECT 1 ${waiting}`)).rowCount;
  return {
    /** When so many stand before it. */
    reached: (count: number) => expect.poll(stopped, { interval: 5, timeout: 20_000 }).toBe(count),
    async open() {
      await client.query(`SELECT pg_terminate_backend(pid) ${waiting}`);
      await expect.poll(stopped, { interval: 5, timeout: 20_000 }).toBe(0);
      await client.query("DROP TRIGGER waits_to_commit ON orders");
      await client.end();
    },
  };
}
