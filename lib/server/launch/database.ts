import path from "node:path";
import pg from "pg";
import type { Env } from "#lib/platform/env";
import { applyMigrations } from "../../platform/engine/migrations.mjs";
import { startPostgres } from "../../platform/engine/postgres.mjs";
import { step } from "./say.ts";

/** The shop's database, migrated: the one that DATABASE_URL names, else one of our own. `stop` stops what we started. */
export async function openDatabase(env: Env): Promise<{ url: string; stop: () => void }> {
  const database = env.DATABASE_URL ? { url: env.DATABASE_URL, stop: () => {} } : await ownDatabase(env.SHOP_DATA_DIR);
  await step("Migrating the database", () => applyMigrations(database.url));
  return database;
}

async function ownDatabase(dataDir: string) {
  const server = await step("Starting PostgreSQL", () => startPostgres({ dir: path.join(dataDir, "postgres") }));
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = 'comptoir'");
  if (rowCount === 0) await admin.query("CREATE DATABASE comptoir");
  await admin.end();
  return { url: server.url("comptoir"), stop: server.joined ? () => {} : server.stop };
}
