import { markBuild } from "./freshness.ts";
import { run } from "./run.ts";

/** Where nothing answers: a page written while the shop is built would hold another day's shop, so building reads none. */
const noDatabase = "postgresql://nobody@127.0.0.1:1/none";

export async function buildShop(env: NodeJS.ProcessEnv): Promise<void> {
  await run("node_modules/.bin/next", ["build"], { ...env, NODE_ENV: "production", DATABASE_URL: noDatabase });
  markBuild();
}
