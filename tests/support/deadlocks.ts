import { database } from "#lib/platform/database";

/** How many deadlocks this database has had. */
export async function deadlocks(): Promise<number> {
  const [{ count }] = await database.$queryRaw<[{ count: number }]>`
    SELECT deadlocks::int AS count FROM pg_stat_database WHERE datname = current_database()`;
  return count;
}
