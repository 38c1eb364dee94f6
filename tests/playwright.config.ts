import { rmSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import { dataFolder } from "../lib/platform/engine/binaries.mjs";
import { findChromium } from "./support/browser.ts";
import { standinPort, storiesPort } from "./support/stories-ports.ts";

const port = storiesPort;
const baseURL = `http://localhost:${port}`;
const dataDir = ".data/stories";

const offers = /twenty-promotions\.story\.ts$/;
const priceless = /(everyone-can-read-it|there-is-nothing-at-this-address|owner-manages-the-team)\.story\.ts$/;

/** Every run opens a new shop of its own, with the command a merchant types, and visits it in a real browser. */
if (!process.env.TEST_WORKER_INDEX) {
  rmSync(dataFolder(`${dataDir}/postgres`), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

export default defineConfig({
  testDir: "stories",
  testMatch: /\.(story|spec)\.ts$/,
  outputDir: "../test-results",
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  /**
   * The twenty promotions want a shop without any other offer: they come after everybody's story, one after the other.
   * Beside them runs what looks at no price.
   */
  projects: [
    { name: "shop", testIgnore: [offers, priceless] },
    { name: "offers", testMatch: offers, dependencies: ["shop"] },
    { name: "priceless", testMatch: priceless, dependencies: ["shop"] },
  ],
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    /** Recording takes a third of a story's time: ask for it by name when one has failed. */
    trace: process.env.STORIES_TRACE ? "retain-on-failure" : "off",
    launchOptions: await findChromium(),
  },
  webServer: {
    command: "node lib/server/shop.mjs",
    cwd: "..",
    url: `${baseURL}/readyz`,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 40_000 },
    env: {
      PORT: String(port),
      STANDIN_PORT: String(standinPort),
      SHOP_DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      SHOP_NOW: "",
      DATABASE_URL: "",
    },
  },
});
