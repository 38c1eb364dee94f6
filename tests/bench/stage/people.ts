import { readFileSync } from "node:fs";
import pg from "pg";
import { applyMigrations } from "../../../lib/platform/engine/migrations.mjs";
import type { Stage } from "./stage.ts";

const name = "comptoir_bench_people";

/** The shop of a hundred thousand customers (people.sql), made by the first measure that asks for it and kept for the next run. */
export async function people(stage: Stage): Promise<string> {
  const { adminUrl } = await stage.database();
  const url = adminUrl.replace(/\/postgres$/, `/${name}`);
  const admin = await opened(adminUrl);
  const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  await applyMigrations(url);
  const db = await opened(url);
  const { rows } = await db.query<{ cases: string }>("SELECT count(*) AS cases FROM customer_case");
  if (Number(rows[0]?.cases) < 200_000) {
    stage.options.tell("making 100,000 customers, 300,000 orders, 200,000 cases: some four minutes, once");
    await db.query(readFileSync("tests/bench/stage/people.sql", "utf8"));
    await db.query("VACUUM ANALYZE");
  }
  await db.end();
  return url;
}

async function opened(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
