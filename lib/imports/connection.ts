import pg from "pg";
import { env } from "#lib/platform/env";

/**
 * The import's own connection: only here may a statement take minutes. It waits for a lock as briefly as everybody, so
 * that the shop never stands behind it.
 */
export async function openConnection(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir",
    options: "-c statement_timeout=120000 -c lock_timeout=10000 -c synchronous_commit=off -c work_mem=32MB",
  });
  await client.connect();
  return client;
}
