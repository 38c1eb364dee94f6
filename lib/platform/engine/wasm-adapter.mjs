// What the WebAssembly schema engine needs of a PostgreSQL database: one session, whole scripts, a shadow beside it.
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** The catalogue's "char" type, which the stock adapter cannot read: fetched as text, announced as a character. */
const charType = 18;
const textType = 25;

const withDatabase = (url, name) => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
};

/** The name of the database that an address leads to. */
export const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";

export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** Runs a script on a connection of its own. */
export async function execute(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Runs a statement about databases, from the one that is always there. */
export const onServer = (url, sql) => execute(withDatabase(url, "postgres"), sql);

/** One connection a database, so that locks and settings stay on it; a script is sent whole, because of $$ bodies. */
async function connect(url) {
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: "prisma-schema-engine" });
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  adapter.executeScript = async (script) => {
    if (script.trim()) await pool.query(script).catch((error) => adapter.onError(error));
  };
  readChars(adapter);
  adapter.dispose = () => pool.end();
  return adapter;
}

function readChars(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let chars = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    chars = result.fields.flatMap(({ dataTypeID }, place) => (dataTypeID === charType ? [place] : []));
    const fields = result.fields.map((field) =>
      field.dataTypeID === charType ? { ...field, dataTypeID: textType } : field,
    );
    return { ...result, fields };
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const place of chars) result.columnTypes[place] = ColumnTypeEnum.Character;
    return result;
  };
}

/** The engine's way to the database, and to a new empty one in which it replays the migrations. */
export const adapterFactory = ({ url, shadowDatabaseUrl }) => ({
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () => connect(url),
  async connectToShadowDb() {
    if (shadowDatabaseUrl) return connect(shadowDatabaseUrl);
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await onServer(url, `CREATE DATABASE ${quoted(name)}`);
    const shadow = await connect(withDatabase(url, name));
    const { dispose } = shadow;
    shadow.dispose = async () => {
      await dispose();
      await onServer(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    };
    return shadow;
  },
});
