import pg from "pg";
import { afterAll, inject } from "vitest";

/** Each test file works on its own copy of the template, dropped when it ends; files of one process follow each other. */
const name = `test_${process.pid}_own`;
const admin = new pg.Client({ connectionString: inject("adminUrl") });
await admin.connect();
await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${inject("template")}" STRATEGY file_copy`);
/** A machine that copies databases and runs tests at once may take its time to open a connection. */
process.env.DATABASE_CONNECT_MS = "30000";
process.env.DATABASE_URL = inject("adminUrl").replace(/\/postgres$/, `/${name}`);

afterAll(async () => {
  const { database } = await import("#lib/platform/database");
  await database.$disconnect();
  await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await admin.end();
});
