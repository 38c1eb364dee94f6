import pg from "pg";
import { migrationNames } from "../platform/engine/migrations.mjs";

/** A worker that has not been seen for longer is taken for dead. */
const workerSilentSeconds = 60;

type Part = "up" | "down";
export type Readiness = Readonly<{ ready: boolean; database: Part; migrations: Part; worker: Part }>;
export type Health = Readonly<{ ready: () => Promise<Readiness>; leave: () => void; stop: () => Promise<void> }>;

/** Says whether this server may be given visitors, and which part is missing when not. Never more than that: no secrets. */
export function makeHealth(connectionString: string): Health {
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 1000, query_timeout: 1000 });
  pool.on("error", () => {});
  const wanted = migrationNames();
  let leaving = false;

  async function ready(): Promise<Readiness> {
    try {
      const { rows } = await pool.query<{ applied: string[]; worker: boolean }>(
        `SELECT (SELECT array_agg(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS applied,
           EXISTS (SELECT 1 FROM worker_heartbeat WHERE at > now() - make_interval(secs => $1)) AS worker`,
        [workerSilentSeconds],
      );
      const applied = new Set(rows[0]?.applied);
      const migrations = wanted.every((name) => applied.has(name)) ? "up" : "down";
      const worker = rows[0]?.worker ? "up" : "down";
      return { ready: !leaving && migrations === "up" && worker === "up", database: "up", migrations, worker };
    } catch {
      return { ready: false, database: "down", migrations: "down", worker: "down" };
    }
  }

  return {
    ready,
    leave: () => {
      leaving = true;
    },
    stop: () => pool.end(),
  };
}
