import path from "node:path";
import pg from "pg";
import { applyMigrations } from "../../../lib/platform/engine/migrations.mjs";
import { startPostgres } from "../../../lib/platform/engine/postgres.mjs";

/** The measures' own PostgreSQL, as durable as the shop's; `url` leads to the migrated database of that size. */
export async function openDatabase(dir: string, products: number) {
  const server = await startPostgres({ dir: path.join(dir, "postgres") });
  const name = `comptoir_bench_${products}`;
  const url = server.url(name);
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();

  const make = async () => {
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${name}`);
    await applyMigrations(url);
  };
  await make();
  return {
    url,
    adminUrl: server.adminUrl,
    async empty() {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await make();
    },
    async close() {
      await admin.end();
      if (!server.joined) server.stop();
    },
  };
}

export type BenchDatabase = Awaited<ReturnType<typeof openDatabase>>;
