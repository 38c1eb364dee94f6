import { hostname } from "node:os";
import { database } from "./database.ts";

const me = `${hostname()}:${process.pid}`;
const everyMs = 10_000;

/** Shows this worker as alive until it stops; told by the database's clock, which /readyz compares with. */
export async function startHeartbeat(): Promise<{ stop: () => Promise<unknown> }> {
  await beat();
  const timer = setInterval(() => beat().catch(() => {}), everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return database.workerHeartbeat.deleteMany({ where: { worker: me } });
    },
  };
}

const beat = () => database.$executeRaw`
  INSERT INTO worker_heartbeat (worker, at) VALUES (${me}, now()) ON CONFLICT (worker) DO UPDATE SET at = now()`;
