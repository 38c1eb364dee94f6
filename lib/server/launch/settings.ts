import path from "node:path";
import type { Env } from "#lib/platform/env";
import { keptSecrets } from "./secrets.ts";

type Chosen = Readonly<{
  databaseUrl: string;
  port: number;
  /** Where the stand-ins of the payment provider and of the carriers listen; null: there is a real one, or none. */
  standinPort: number | null;
  carrierPort: number | null;
}>;

/** The environment of every process of the shop: what was given, and what the launcher decides where it is silent. */
export function settingsFor(env: Env, { databaseUrl, port, standinPort, carrierPort }: Chosen): NodeJS.ProcessEnv {
  const dataDir = path.resolve(env.SHOP_DATA_DIR);
  const secrets = keptSecrets(dataDir);
  return {
    ...process.env,
    SHOP_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    AUTH_SECRET: env.AUTH_SECRET ?? secrets.auth,
    SHOP_CLOCK_STARTED_AT: env.SHOP_CLOCK_STARTED_AT ?? new Date().toISOString(),
    LOG_LEVEL: process.env.LOG_LEVEL || (process.stdout.isTTY ? "warn" : "info"),
    ...(standinPort !== null && {
      STRIPE_API_URL: `http://127.0.0.1:${standinPort}`,
      STRIPE_SECRET_KEY: "sk_test_standin",
      STRIPE_WEBHOOK_SECRET: secrets.webhook,
    }),
    ...(carrierPort !== null && {
      CARRIER_URL: `http://127.0.0.1:${carrierPort}`,
      CARRIER_KEY: "simulator",
      CARRIER_WEBHOOK_SECRET: secrets.carrier,
    }),
  };
}
