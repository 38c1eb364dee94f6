#!/usr/bin/env node
// Drop-in for Prisma's native `schema-engine` (a binary that `prisma` downloads, and that no npm package ships).
// Speaks the same line-delimited JSON-RPC on stdio and the same `cli` sub-commands, backed by the engine's own
// WebAssembly build from npm. Used only when PRISMA_SCHEMA_ENGINE_BINARY points here.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  mockMigrationAwareAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

const require = createRequire(import.meta.url);
const CHAR = 18,
  TEXT = 25; // Postgres type OIDs
let panic;
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (message) => {
    panic = message;
  },
};

async function loadEngine() {
  const js = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bg = await import(js);
  const wasm = await readFile(join(dirname(js), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bg });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bg.SchemaEngine;
}

/** One connection per database: advisory locks and SET must stay on the session, and a script is sent whole ($$ bodies). */
async function connect(url) {
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: "prisma-schema-engine" });
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  adapter.executeScript = async (script) => {
    if (script.trim()) await pool.query(script).catch((e) => adapter.onError(e));
  };
  // The catalogue's "char" (OID 18) is unknown to adapter-pg: fetch it as text, announce it as a character.
  const performIO = adapter.performIO.bind(adapter),
    queryRaw = adapter.queryRaw.bind(adapter);
  let chars = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    chars = result.fields.flatMap((field, i) => (field.dataTypeID === CHAR ? [i] : []));
    return { ...result, fields: result.fields.map((f) => (f.dataTypeID === CHAR ? { ...f, dataTypeID: TEXT } : f)) };
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.dispose = () => pool.end();
  return adapter;
}

const withDatabase = (url, name) => {
  const u = new URL(url);
  u.pathname = `/${name}`;
  return u.toString();
};
const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
const quote = (id) => `"${id.replaceAll('"', '""')}"`;

async function onServer(url, sql) {
  const client = new pg.Client({ connectionString: withDatabase(url, "postgres") });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

const adapterFactory = ({ url, shadowDatabaseUrl }) => ({
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () => connect(url),
  async connectToShadowDb() {
    if (shadowDatabaseUrl) return connect(shadowDatabaseUrl);
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await onServer(url, `CREATE DATABASE ${quote(name)}`);
    const shadow = await connect(withDatabase(url, name));
    const { dispose } = shadow;
    shadow.dispose = async () => {
      await dispose();
      await onServer(url, `DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`);
    };
    return shadow;
  },
});

const known = {
  "3D000": ["P1003", "Database does not exist"],
  ECONNREFUSED: ["P1001", "Can't reach database server"],
  "28P01": ["P1000", "Authentication failed"],
  "42P04": ["P1009", "Database already exists"],
};

async function cli(command, { url }) {
  if (command === "can-connect-to-database") {
    const c = new pg.Client({ connectionString: url });
    await c.connect();
    await c.end();
  } else if (command === "create-database") await onServer(url, `CREATE DATABASE ${quote(databaseOf(url))}`);
  else if (command === "drop-database")
    await onServer(url, `DROP DATABASE IF EXISTS ${quote(databaseOf(url))} WITH (FORCE)`);
  else throw new Error(`unsupported command ${command}`);
}

process.on("uncaughtException", (error) => {
  log("ERROR", { message: panic ?? String(error?.stack ?? error) });
  process.exit(101);
});

const log = (level, fields) =>
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: "schema_engine::logger" })}\n`,
  );

async function serve({ datamodels, datasource }) {
  const Engine = await loadEngine();
  const files = await Promise.all(datamodels.map(async (f) => [f, await readFile(f, "utf8")]));
  const factory = datasource.url ? adapterFactory(datasource) : mockMigrationAwareAdapterFactory("postgres");
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  let engine;
  const start = () => (engine ??= Engine.new({ datamodels: files.length ? files : undefined }, () => {}, bound));
  const special = {
    introspectSql: async () => {
      throw new Error(
        "TypedSQL needs the native schema engine: unset PRISMA_SCHEMA_ENGINE_BINARY (it will be downloaded), or use $queryRaw.",
      );
    },
    getDatabaseVersion: async () => (await start()).version(),
    createDatabase: async () => {
      await cli("create-database", datasource);
      return { databaseName: databaseOf(datasource.url) };
    },
    dbExecute: async ({ script }) => {
      const c = new pg.Client({ connectionString: datasource.url });
      await c.connect();
      try {
        await c.query(script);
      } finally {
        await c.end();
      }
      return {};
    },
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    try {
      const result = await (special[method] ? special[method](params ?? {}) : (await start())[method](params));
      if (method === "diff" && result?.stdout != null) {
        process.stdout.write(
          `${JSON.stringify({ jsonrpc: "2.0", id: 1e6 + id, method: "print", params: { content: result.stdout } })}\n`,
        );
      }
      process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, result: result ?? null })}\n`);
    } catch (cause) {
      const { message, code } = explain(cause);
      process.stdout.write(
        `${JSON.stringify({
          jsonrpc: "2.0",
          id,
          error: {
            code: 4466,
            message: "An error happened. Check the data field for details.",
            data: { is_panic: false, message, ...(code && { error_code: code }) },
          },
        })}\n`,
      );
    }
  }
  process.exit(0);

  function explain(e) {
    if (panic) return { message: panic };
    if (process.env.SCHEMA_ENGINE_DEBUG) console.error(e);
    const registered = bound.errorRegistry?.consumeError?.(e?.id);
    if (registered) return { message: String(registered.error?.message ?? registered.error) };
    return { message: String(e?.message ?? e), code: e?.code?.startsWith?.("P") ? e.code : undefined };
  }
}

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
if (values.version) {
  const js = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  console.log("schema-engine-cli", JSON.parse(await readFile(join(dirname(js), "package.json"), "utf8")).version);
} else if (positionals[0] === "cli") {
  try {
    await cli(positionals[1], datasource);
  } catch (e) {
    const [error_code, text] = known[e.code] ?? ["P1001", "Cannot connect"];
    log("INFO", { message: "schema-engine (wasm)" });
    log("ERROR", { error_code, message: `${text}: ${e.message}` });
    process.exit(1);
  }
} else await serve({ datamodels: values.datamodels ?? [], datasource });
