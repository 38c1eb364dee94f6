// Applies prisma/migrations without the Prisma CLI: same files, same _prisma_migrations table, same checksums, one advisory lock.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
export async function applyMigrations(url, dir = "prisma/migrations") {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    await db.query("SELECT pg_advisory_lock(72707369)"); // the lock Prisma itself takes
    await db.query(
      `CREATE TABLE IF NOT EXISTS _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`,
    );
    const { rows } = await db.query(
      "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const applied = new Map(rows.map((r) => [r.migration_name, r]));
    const names = readdirSync(dir, { withFileTypes: true })
      .filter((d) => d.isDirectory())
      .map((d) => d.name)
      .sort();
    const done = [];
    for (const name of names) {
      const sql = readFileSync(`${dir}/${name}/migration.sql`, "utf8"),
        checksum = createHash("sha256").update(sql).digest("hex"),
        before = applied.get(name);
      if (before) {
        if (!before.finished_at) throw new Error(`${name} failed earlier`);
        if (before.checksum !== checksum) throw new Error(`${name} was edited after it was applied`);
        continue;
      }
      const id = randomUUID();
      await db.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [
        id,
        checksum,
        name,
      ]);
      try {
        await db.query(sql);
      } catch (e) {
        await db.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, String(e)]);
        throw e;
      }
      await db.query("UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1", [id]);
      done.push(name);
    }
    return done;
  } finally {
    await db.end();
  }
}
