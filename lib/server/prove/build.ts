// Builds the shop unless the build is as new as the sources.
import { buildIsFresh, markBuild } from "../launch/freshness.ts";
import { run } from "../launch/run.ts";

if (!buildIsFresh()) {
  await run("node_modules/.bin/next", ["build"], { ...process.env, NODE_ENV: "production" });
  markBuild();
}
