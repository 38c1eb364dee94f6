import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { env } from "#lib/platform/env";
import { freePort } from "../../../lib/platform/engine/postgres.mjs";
import { tsx } from "../../../lib/server/launch/run.ts";
import { settingsFor } from "../../../lib/server/launch/settings.ts";
import { webServer } from "../../../lib/server/launch/web-server.ts";
import { call } from "../load/call.ts";
import { type Server, serving } from "./program.ts";

/**
 * The production web server and the payment stand-in, each a process, without the worker. With `profileDir` the web server
 * writes a CPU profile there when it stops.
 */
export async function openShop(databaseUrl: string, dir: string, profileDir: string | null): Promise<Server> {
  if (!existsSync(".next/BUILD_ID"))
    throw new Error("There is no build to measure: open the shop once with `npm run shop`, then measure.");
  const [port, standinPort] = [await freePort(), await freePort()];
  const settings: NodeJS.ProcessEnv = {
    ...settingsFor({ ...env, SHOP_DATA_DIR: dir }, { databaseUrl, port, standinPort, carrierPort: null }),
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    SHOP_URL: `http://localhost:${port}`,
    // A measure may say which network address its buyer has, as a balancer does.
    TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
  };
  const standinDir = path.resolve(dir, "standin");
  rmSync(standinDir, { recursive: true, force: true });
  const profiling = profileDir ? ["--cpu-prof", `--cpu-prof-dir=${path.resolve(profileDir)}`] : [];
  const standin = await serving(
    { args: tsx("lib/server/launch/standin.ts"), env: { ...settings, SHOP_DATA_DIR: standinDir } },
    `http://127.0.0.1:${standinPort}`,
    "/v1/payment_intents",
  );
  const web = await serving(
    { args: [...profiling, ...webServer], env: settings },
    `http://127.0.0.1:${port}`,
    "/healthz",
  );
  await untilPagesAreKept(web.url);
  return {
    ...web,
    async stop() {
      await web.stop();
      await standin.stop();
    },
  };
}

/** The page cache opens once the server hears of changes; before, every page is rendered anew. */
async function untilPagesAreKept(url: string): Promise<void> {
  for (let times = 0; times < 200; times++) {
    const { headers } = await call(`${url}/fr`);
    if (headers["x-page"] === "hit") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The shop keeps no page: is its page cache closed?");
}
