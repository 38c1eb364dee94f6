import pg from "pg";
import { env } from "#lib/platform/env";

/** Plans for warm pages, as the shop does, and room in memory for the keys that a long file has already told. */
const planning = "-c random_page_cost=1.1 -c jit=off -c work_mem=32MB -c temp_buffers=64MB";

/**
 * The import's own connection: only here may a statement take minutes. It waits for a lock as briefly as everybody, so
 * that the shop never stands behind it.
 */
export async function openConnection(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir",
    options: `-c statement_timeout=120000 -c lock_timeout=10000 -c synchronous_commit=off ${planning}`,
  });
  await client.connect();
  return client;
}
