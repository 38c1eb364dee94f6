import pg from "pg";

/** Puts so many units of these products on the shelf of the web warehouse, free to sell. */
export const putOnShelf = (url: string, skus: readonly string[], units: number): Promise<number> =>
  ask(
    url,
    `UPDATE stock_level SET on_hand = unavailable + reserved + held + safety + $2
     WHERE location_code = 'WEB' AND variant_id IN (SELECT id FROM variant WHERE sku = ANY($1))`,
    [skus, units],
  ).then(({ rowCount }) => rowCount ?? 0);

/** Units of a product promised to orders and not yet sent. */
export const unitsOrdered = async (url: string, sku: string): Promise<number> => {
  const { rows } = await ask(
    url,
    `SELECT coalesce(sum(quantity), 0)::int AS units FROM stock_reservation
     WHERE state = 'live' AND variant_id = (SELECT id FROM variant WHERE sku = $1)`,
    [sku],
  );
  return rows[0].units;
};

/** Reads what PostgreSQL's log says of deadlocks, all told. */
export const deadlocksLogged = async (url: string): Promise<number> => {
  const { rows } = await ask(url, "SELECT pg_read_file('server.log') AS log", []);
  return rows[0].log.split("deadlock detected").length - 1;
};

/** The rows that a question of the database answers: one at least, or the measure makes no sense. */
export async function asked<T>(url: string, sql: string, values: unknown[]): Promise<[T, ...T[]]> {
  const { rows } = await ask(url, sql, values);
  return rows as [T, ...T[]];
}

async function ask(connectionString: string, sql: string, values: unknown[]) {
  const db = new pg.Client({ connectionString });
  await db.connect();
  try {
    return await db.query(sql, values);
  } finally {
    await db.end();
  }
}
