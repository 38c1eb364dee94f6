import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../lib/platform/engine/migrations.mjs";
import { startPostgres } from "../../lib/platform/engine/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    template: string;
    /** The database of the filled demo shop; made by the first test file that wants one. */
    demo: string;
    adminUrl: string;
  }
}

/** A PostgreSQL for the tests with one migrated template; its name carries the hash of the migrations. */
export default async function setup(project: TestProject) {
  const server = await startPostgres({ dir: `${process.env.SHOP_DATA_DIR ?? ".data"}/test-postgres`, fast: true });
  const template = `template_${migrationsHash()}`;
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await dropLeftovers(admin);
  const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
  if (!rowCount) {
    await admin.query(`CREATE DATABASE "${template}"`);
    await applyMigrations(server.adminUrl.replace(/\/postgres$/, `/${template}`));
  }
  await admin.end();
  project.provide("template", template);
  project.provide("demo", `test_${process.pid}_demo`);
  project.provide("adminUrl", server.adminUrl);
}

function migrationsHash(): string {
  const hash = createHash("sha256");
  const files = readdirSync("prisma/migrations", { recursive: true }).map(String).sort();
  for (const file of files.filter((name) => name.endsWith(".sql"))) {
    hash.update(file).update(readFileSync(`prisma/migrations/${file}`));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Databases of runs whose process is gone: their names carry the process id. */
async function dropLeftovers(admin: pg.Client) {
  const { rows } = await admin.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+_'",
  );
  for (const { datname } of rows) {
    if (!alive(Number(datname.split("_")[1]))) await admin.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
