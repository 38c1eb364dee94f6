import path from "node:path";
import pg from "pg";
import { applyMigrations } from "../../../lib/platform/engine/migrations.mjs";
import { startPostgres } from "../../../lib/platform/engine/postgres.mjs";
import { parentOf } from "./cpu.ts";

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
  const { rows } = await admin.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return {
    url,
    adminUrl: server.adminUrl,
    /** The process whose children serve the connections. */
    postmaster: parentOf(rows[0]?.pid ?? 0),
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
