import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect } from "vitest";
import { dataFolder } from "../../lib/platform/engine/binaries.mjs";
import { applyMigrations } from "../../lib/platform/engine/migrations.mjs";
import { freePort, startPostgres } from "../../lib/platform/engine/postgres.mjs";

/*
 * Import this first: a PostgreSQL of this file's own, which may be stopped and started again, must be up before anything
 * reads the environment. It is as durable as a shop's: what it has acknowledged is there after a fall.
 */
const dir = dataFolder(resolve(process.env.SHOP_DATA_DIR ?? ".data", `own-postgres-${process.pid}`));
export const databasePort = await freePort();
const start = () => startPostgres({ dir, port: databasePort });
let server = await start();
process.env.DATABASE_URL = server.adminUrl;
await applyMigrations(server.adminUrl);

afterAll(() => {
  server.stop();
  rmSync(dir, { recursive: true, force: true });
});

export const stopDatabase = (): void => server.stop();

/** As when the power fails: no process is told, nothing is tidied up, and the next start recovers from the journal. */
export async function crashDatabase(): Promise<void> {
  const struck = signalDatabase("SIGKILL");
  const alive = () => living().filter(({ pid }) => struck.includes(pid));
  await expect.poll(alive, { interval: 20, timeout: 10_000 }).toEqual([]);
  // Where nobody buries the dead, as in a container without an init, its number would keep the next one from starting.
  for (const lock of ["postmaster.pid", `.s.PGSQL.${databasePort}.lock`]) rmSync(join(dir, lock), { force: true });
}

/** Its processes stand still, its connections stay open and nobody answers, until it goes on. */
export const pauseDatabase = () => signalDatabase("SIGSTOP");
export const resumeDatabase = () => signalDatabase("SIGCONT");

/** The first process stands still before the others are counted, so that it starts no more of them. */
function signalDatabase(signal: NodeJS.Signals): readonly number[] {
  const first = Number(readFileSync(join(dir, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(first, "SIGSTOP");
  const children = living().filter(({ parent }) => parent === first);
  const struck = [...children.map(({ pid }) => pid), first];
  for (const pid of struck) process.kill(pid, signal);
  return struck;
}

/** The processes of this machine, without those that have ended and wait to be read. */
const living = () =>
  execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" })
    .split("\n")
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith("Z"))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));

export async function startDatabase(): Promise<void> {
  server = await start();
}
