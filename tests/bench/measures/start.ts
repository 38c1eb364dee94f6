import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../../lib/platform/engine/postgres.mjs";
import { buildIsFresh } from "../../../lib/server/launch/freshness.ts";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { answers } from "../stage/program.ts";

/** `npm run shop` on a shop that was open before, until it is ready. The demo shop, on data of its own. */
export const warmStart: Measure = {
  name: "start.warm",
  async run(stage, say) {
    if (!buildIsFresh())
      return stage.options.tell("start.warm_s: the build is older than the sources, so it would not be warm");
    const dataDir = path.resolve(stage.options.dir, "shop");
    await secondsToOpen(".", dataDir);
    say(figureLine("start.warm_s", await secondsToOpen(".", dataDir), "s", "second npm run shop until /readyz"));
  },
};

/** From a fresh clone with nothing installed: packages from the network, database, seed and build included. Minutes. */
export const coldStart: Measure = {
  name: "start.cold",
  async run(_stage, say) {
    const folder = mkdtempSync(path.join(tmpdir(), "comptoir-"));
    try {
      const began = performance.now();
      spawnSync("git", ["clone", "--quiet", ".", folder], { stdio: ["ignore", 2, 2] });
      await secondsToOpen(folder, path.join(folder, ".data"));
      say(
        figureLine("start.cold_s", (performance.now() - began) / 1000, "s", "git clone and npm run shop until /readyz"),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * Opens a shop, waits until it is ready, closes it, and answers how long the opening took. Not through npm, which ends
 * before what it started: the next shop would join a database that is being closed.
 */
async function secondsToOpen(folder: string, dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const shop = spawn("node", ["lib/server/shop.mjs"], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: "", SHOP_DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "warn" },
    stdio: ["ignore", 2, 2],
  });
  const closed = new Promise((resolve) => shop.once("exit", resolve));
  const ready = await answers(`http://127.0.0.1:${port}/readyz`, () => shop.exitCode !== null, 600);
  const seconds = (performance.now() - began) / 1000;
  shop.kill("SIGTERM");
  await closed;
  if (!ready) throw new Error("The shop did not open: see its message above.");
  return seconds;
}
