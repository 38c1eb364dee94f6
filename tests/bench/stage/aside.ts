import pg from "pg";
import { applyMigrations } from "../../../lib/platform/engine/migrations.mjs";
import type { Stage } from "./stage.ts";

/** Works on an empty, migrated database beside the shop's, or on a copy of one, dropped afterwards. */
export async function aside<T>(
  stage: Stage,
  name: string,
  work: (url: string) => Promise<T>,
  copyOf = "template1",
): Promise<T> {
  const { adminUrl } = await stage.database();
  const url = adminUrl.replace(/\/postgres$/, `/${name}`);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const drop = () => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await drop();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${copyOf}`);
  try {
    await applyMigrations(url);
    return await work(url);
  } finally {
    await drop();
    await admin.end();
  }
}
