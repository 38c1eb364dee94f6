// Opens the shop's database, runs one program on it, and closes what it opened.

import { openDatabase } from "./database.ts";
import { clientIsFresh } from "./freshness.ts";
import { run, tsx } from "./run.ts";
import { giveUp } from "./say.ts";
import { settingsFor } from "./settings.ts";

const [program = "", ...args] = process.argv.slice(2);
const { env } = await import("#lib/platform/env").catch((error: Error) => giveUp(error.message));
const database = await openDatabase(env).catch((error: Error) => giveUp(error.message));
const settings = settingsFor(env, { databaseUrl: database.url, port: env.PORT, standinPort: null, carrierPort: null });

try {
  if (!clientIsFresh()) await run("node_modules/.bin/prisma", ["generate", "--config", ".config/prisma.ts"]);
  await run(process.execPath, [...tsx(program), ...args], { ...settings, LOG_LEVEL: process.env.LOG_LEVEL });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
database.stop();
process.exit();
