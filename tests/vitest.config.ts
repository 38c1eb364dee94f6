import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The day on which the database's stories are told; a shop that asks its own clock must be living it. */
const day = { SHOP_NOW: "2026-11-21T10:00:00Z" };

/** `rules` are pure and take milliseconds; `database` runs commands and queries on a real PostgreSQL, one database a file. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "rules", root, include: ["tests/lib/**/*.test.{ts,tsx}"] } },
      { test: { name: "architecture", root, include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "database",
          root,
          include: ["tests/database/**/*.test.ts"],
          env: day,
          globalSetup: ["tests/support/postgres.ts"],
          setupFiles: ["tests/support/own-database.ts"],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
