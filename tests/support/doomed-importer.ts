import { workImports } from "#lib/imports/work";

/** A worker of its own process that takes the imports that wait: `tsx doomed-importer.ts`. */
await workImports();
