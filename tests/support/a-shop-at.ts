import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { freePort, startPostgres } from "../../lib/platform/engine/postgres.mjs";
import { untilReady } from "../../lib/server/launch/ready.ts";
import { keptSecrets } from "../../lib/server/launch/secrets.ts";
import { webServer } from "../../lib/server/launch/web-server.ts";

const root = path.resolve(import.meta.dirname, "../..");
const dataDir = path.join(root, ".data/stories");

/** The stories' shop behind a second web server, whose clock shows another instant and runs on from there. */
export async function aShopAt(shown: string) {
  const database = await startPostgres({ dir: path.join(dataDir, "postgres") });
  const port = await freePort();
  const started = new Date();
  const child = spawn(process.execPath, webServer, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      PORT: String(port),
      SHOP_DATA_DIR: dataDir,
      DATABASE_URL: database.url("comptoir"),
      AUTH_SECRET: keptSecrets(dataDir).auth,
      SHOP_NOW: shown,
      SHOP_CLOCK_STARTED_AT: started.toISOString(),
    },
  });
  const url = `http://localhost:${port}`;
  const missing = await untilReady(url, 45);
  if (missing) throw new Error(`the second web server is not ready: ${missing}`);
  return {
    url,
    /** The real instant at which its clock shows this one. */
    realInstantOf: (at: Date) => started.getTime() + at.getTime() - new Date(shown).getTime(),
    async close() {
      child.kill();
      await once(child, "exit");
    },
  };
}
