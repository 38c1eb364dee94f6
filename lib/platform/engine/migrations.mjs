// Applies prisma/migrations without the Prisma CLI: same files, same table, same checksums, same lock.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

const prismaLock = 72707369;
/** Names are found by their sound, with what fuzzystrmatch has since then. */
const oldestMajor = 16;
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The names of the migrations on disk, oldest first. */
export const migrationNames = (dir = "prisma/migrations") =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Applies what is waiting and answers its names; two at once wait for each other. */
export async function applyMigrations(url, dir = "prisma/migrations") {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    const { rows: servers } = await db.query("SELECT current_setting('server_version_num')::int / 10000 AS major");
    const { major } = servers[0];
    if (major < oldestMajor)
      throw new Error(`The shop needs PostgreSQL ${oldestMajor} or a later one; DATABASE_URL leads to ${major}.`);
    await db.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await db.query(table);
    const { rows } = await db.query(
      "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const known = new Map(rows.map((row) => [row.migration_name, row]));
    const applied = [];
    for (const name of migrationNames(dir)) if (await apply(db, dir, name, known.get(name))) applied.push(name);
    return applied;
  } finally {
    await db.end();
  }
}

async function apply(db, dir, name, before) {
  const sql = readFileSync(path.join(dir, name, "migration.sql"), "utf8");
  const checksum = createHash("sha256").update(sql).digest("hex");
  if (before && !before.finished_at)
    throw new Error(`The migration ${name} failed before: mend it, then delete its row from _prisma_migrations.`);
  if (before && before.checksum !== checksum) throw new Error(`The migration ${name} was edited after it was applied.`);
  if (before) return false;

  const id = randomUUID();
  await db.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [
    id,
    checksum,
    name,
  ]);
  try {
    await db.query(sql);
  } catch (error) {
    await db.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, String(error)]);
    throw new Error(`The migration ${name} failed: ${error.message}`, { cause: error });
  }
  await db.query("UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1", [id]);
  return true;
}
