import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The day on which the database's stories are told; a shop that asks its own clock must be living it. */
const day = { SHOP_NOW: "2026-11-21T10:00:00Z" };

const rules = { root, include: ["tests/lib/**/*.test.{ts,tsx}"], testTimeout: 30_000 };
/** They set addresses that modules read when they are loaded; all others share theirs. */
const surroundings = ["tests/lib/api/**/*.test.ts", "tests/lib/payments/**/*.test.ts"];

const databases = {
  root,
  env: day,
  globalSetup: ["tests/support/postgres.ts"],
  setupFiles: ["tests/support/own-database.ts", "tests/support/own-provider.ts"],
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 30_000,
};
const everyDatabase = ["tests/database/**/*.test.ts"];
/** They set addresses or secrets that modules read when they are loaded, or strike at the database; all others share a process, and what that has loaded. */
const alone = ["carriers/notices", "einvoicing/transmit", "faults/*", "seed/*", "server/*"].map(
  (name) => `tests/database/${name}.test.ts`,
);

/** `rules` are pure and take milliseconds; `database` runs commands and queries on a real PostgreSQL, one database a file. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...rules, name: "rules", exclude: surroundings, isolate: false } },
      { test: { ...rules, name: "rules in their own surroundings", include: surroundings } },
      { test: { name: "architecture", root, include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { ...databases, name: "database", include: everyDatabase, exclude: alone, isolate: false } },
      { test: { ...databases, name: "database, alone", include: alone } },
      {
        test: {
          ...databases,
          name: "faults",
          include: ["tests/faults/quick/*.test.ts"],
          env: { ...day, LOG_LEVEL: "silent", DATABASE_POOL: "100", STRIPE_TIMEOUT_MS: "1000" },
        },
      },
    ],
  },
});
