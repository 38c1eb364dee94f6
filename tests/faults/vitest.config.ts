import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const figure = process.env.FAULTS_FIGURE;

/** One pass over every kind of fault, or one figure. What is broken stays broken for the rounds that follow, so the first one ends it. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: [figure ? `tests/faults/figures/${figure}.test.ts` : "tests/faults/pass.test.ts"],
    setupFiles: ["tests/support/own-provider.ts"],
    env: { SHOP_NOW: "2026-11-21T10:00:00Z", LOG_LEVEL: "silent" },
    bail: 1,
    testTimeout: 240_000,
    hookTimeout: 60_000,
    reporters: ["verbose"],
  },
});
