import { existsSync } from "node:fs";
import path from "node:path";
import { env } from "#lib/platform/env";
import { freePort } from "../../../lib/platform/engine/postgres.mjs";
import { tsx } from "../../../lib/server/launch/run.ts";
import { settingsFor } from "../../../lib/server/launch/settings.ts";
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
    ...settingsFor({ ...env, SHOP_DATA_DIR: dir }, { databaseUrl, port, standinPort }),
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    SHOP_URL: `http://localhost:${port}`,
  };
  const profiling = profileDir ? ["--cpu-prof", `--cpu-prof-dir=${path.resolve(profileDir)}`] : [];
  const standin = await serving(
    { args: tsx("lib/server/launch/standin.ts"), env: settings },
    `http://127.0.0.1:${standinPort}`,
    "/v1/payment_intents",
  );
  const web = await serving(
    { args: [...profiling, "lib/server/web.ts"], env: settings },
    `http://127.0.0.1:${port}`,
    "/healthz",
  );
  return {
    ...web,
    async stop() {
      await web.stop();
      await standin.stop();
    },
  };
}
