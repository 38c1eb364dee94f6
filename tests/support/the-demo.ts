import pg from "pg";
import { inject } from "vitest";
import { database } from "#lib/platform/database";
import { seedDemo } from "../../prisma/seed/seed.ts";

/** The demo shop in this file's own database. The first who asks in a run fills it; the others get a copy. */
export async function theDemo(): Promise<void> {
  const own = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  const demo = inject("demo");
  const admin = new pg.Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  try {
    await admin.query("SELECT pg_advisory_lock(hashtext($1))", [demo]);
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [demo]);
    if (rowCount === 0) await seedDemo();
    await database.$disconnect();
    if (rowCount === 0) return void (await admin.query(`CREATE DATABASE "${demo}" TEMPLATE "${own}"`));
    await admin.query(`DROP DATABASE "${own}" WITH (FORCE)`);
    await admin.query(`CREATE DATABASE "${own}" TEMPLATE "${demo}"`);
  } finally {
    await admin.end();
  }
}
