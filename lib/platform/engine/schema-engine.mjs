#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine`, which the CLI would download: same line-delimited JSON-RPC on stdio, same
// `cli` commands, on the engine's own WebAssembly build from npm. Used when PRISMA_SCHEMA_ENGINE_BINARY points here.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory, mockMigrationAwareAdapterFactory } from "@prisma/driver-adapter-utils";
import { adapterFactory, databaseOf, execute, onServer, quoted } from "./wasm-adapter.mjs";

const require = createRequire(import.meta.url);
const engineModule = () => require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");

/** What the CLI knows to explain, by PostgreSQL's or Node's own code. */
const known = {
  "3D000": ["P1003", "Database does not exist"],
  ECONNREFUSED: ["P1001", "Can't reach database server"],
  "28P01": ["P1000", "Authentication failed"],
  "42P04": ["P1009", "Database already exists"],
};

let panic;
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    panic = message;
  },
};

const log = (level, fields) =>
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: "schema_engine::logger" })}\n`,
  );
const reply = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/** Without this the CLI would stop silently and call it success. */
process.on("uncaughtException", (error) => {
  log("ERROR", { message: panic ?? String(error?.stack ?? error) });
  process.exit(101);
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
    version: { type: "boolean", short: "V" },
  },
});
const datasource = JSON.parse(values.datasource ?? "{}");

if (values.version) await tellVersion();
else if (positionals[0] === "cli") await aboutDatabase(positionals[1]);
else await serve(values.datamodels ?? []);

async function tellVersion() {
  const { version } = JSON.parse(await readFile(join(dirname(engineModule()), "package.json"), "utf8"));
  console.log("schema-engine-cli", version);
}

async function aboutDatabase(command) {
  const name = () => quoted(databaseOf(datasource.url));
  const commands = {
    "can-connect-to-database": () => execute(datasource.url, "SELECT 1"),
    "create-database": () => onServer(datasource.url, `CREATE DATABASE ${name()}`),
    "drop-database": () => onServer(datasource.url, `DROP DATABASE IF EXISTS ${name()} WITH (FORCE)`),
  };
  try {
    await commands[command]();
  } catch (error) {
    const [code, text] = known[error.code] ?? ["P1001", "Cannot connect"];
    log("INFO", { message: "schema-engine (wasm)" });
    log("ERROR", { error_code: code, message: `${text}: ${error.message}` });
    process.exit(1);
  }
}

/** Answers the CLI's calls until it closes the line. */
async function serve(datamodels) {
  const Engine = await loadEngine();
  const files = await Promise.all(datamodels.map(async (file) => [file, await readFile(file, "utf8")]));
  const bound = bindMigrationAwareSqlAdapterFactory(
    datasource.url ? adapterFactory(datasource) : mockMigrationAwareAdapterFactory("postgres"),
  );
  let engine;
  const started = () => {
    engine ??= Engine.new({ datamodels: files.length > 0 ? files : undefined }, () => {}, bound);
    return engine;
  };
  const ours = {
    introspectSql: () => {
      throw new Error("TypedSQL needs the native schema engine: unset PRISMA_SCHEMA_ENGINE_BINARY, or use $queryRaw.");
    },
    getDatabaseVersion: async () => (await started()).version(),
    createDatabase: async () => {
      await onServer(datasource.url, `CREATE DATABASE ${quoted(databaseOf(datasource.url))}`);
      return { databaseName: databaseOf(datasource.url) };
    },
    dbExecute: async ({ script }) => {
      await execute(datasource.url, script);
      return {};
    },
  };

  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the CLI's answer to what we printed
    try {
      const result = await (ours[method] ? ours[method](params ?? {}) : (await started())[method](params));
      if (method === "diff" && result?.stdout != null)
        reply({ id: 1e6 + id, method: "print", params: { content: result.stdout } });
      reply({ id, result: result ?? null });
    } catch (cause) {
      reply({ id, error: explained(cause, bound) });
    }
  }
  process.exit(0);
}

async function loadEngine() {
  const bindings = await import(engineModule());
  const wasm = await readFile(join(dirname(engineModule()), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

function explained(cause, bound) {
  const registered = bound.errorRegistry?.consumeError?.(cause?.id)?.error;
  const message = panic ?? String(registered?.message ?? registered ?? cause?.message ?? cause);
  const code = !panic && !registered && cause?.code?.startsWith?.("P") ? { error_code: cause.code } : {};
  const data = { is_panic: false, message, ...code };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}
