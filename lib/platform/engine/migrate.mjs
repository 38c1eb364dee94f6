// Applies the waiting migrations to DATABASE_URL: `node lib/platform/engine/migrate.mjs`.
import { applyMigrations } from "./migrations.mjs";

const applied = await applyMigrations(process.env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir");
console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "Nothing to apply.");
