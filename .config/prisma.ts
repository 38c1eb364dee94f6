import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

/** The schema engine from npm (WebAssembly) instead of a native binary downloaded at first use: same results, no download. */
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL("../lib/platform/engine/schema-engine.mjs", import.meta.url),
);

export default defineConfig({
  schema: "../prisma/schema",
  migrations: { path: "../prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir" },
});
