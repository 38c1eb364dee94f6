import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";
import { dataFolder, programs, runAsOwner } from "../../lib/platform/engine/binaries.mjs";
import { applyMigrations } from "../../lib/platform/engine/migrations.mjs";
import { freePort, startPostgres } from "../../lib/platform/engine/postgres.mjs";

/*
 * Import this first: a PostgreSQL of this file's own, which may be stopped and started again, must be up before anything
 * reads the environment. It is as durable as a shop's: what it has acknowledged is there after a fall.
 */
const dir = dataFolder(resolve(process.env.SHOP_DATA_DIR ?? ".data", `own-postgres-${process.pid}`));
const port = await freePort();
const start = () => startPostgres({ dir, port });
let server = await start();
process.env.DATABASE_URL = server.adminUrl;
await applyMigrations(server.adminUrl);

afterAll(() => {
  server.stop();
  rmSync(dir, { recursive: true, force: true });
});

export const stopDatabase = (): void => server.stop();

/** As when the power fails: nobody is told, nothing is tidied up, and the next start recovers from the journal. */
export function crashDatabase(): void {
  const { status } = runAsOwner(join(programs(), "pg_ctl"), ["stop", "-m", "immediate", "-w", "-D", dir], {
    stdio: "ignore",
  });
  if (status !== 0) throw new Error("PostgreSQL did not crash.");
}

export async function startDatabase(): Promise<void> {
  server = await start();
}
