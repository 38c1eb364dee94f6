import { defineConfig } from "vitest/config";

/** The tests that mutants of the rules of money must fail; in one process, for each mutant runs a few of them. */
export default defineConfig({
  test: { include: ["tests/lib/{kernel,pricing,promotions}/*.test.ts"], isolate: false },
});
