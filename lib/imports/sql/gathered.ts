import type { Client } from "pg";
import type { Reading } from "../reading/reading.ts";
import type { SourceRecord } from "../source.ts";
import { type Cell, copyRows } from "./copy.ts";

const page = 500;

/**
 * Brings together the rows that make one product, however far apart they stand and in whichever file; each becomes one
 * record `{ rows }` on the line of its first row. They wait in the database, so that memory stays flat.
 */
export async function* gathered(
  client: Client,
  readings: AsyncIterable<Reading>,
  together: (row: SourceRecord) => string,
): AsyncGenerator<Reading> {
  await client.query("CREATE TEMP TABLE part (line int, key text, record text, problem text)");
  let rows: Cell[][] = [];
  for await (const reading of readings) {
    rows.push(partOf(reading, together));
    if (rows.length < 2 * page) continue;
    await copyRows(client, "part", rows);
    rows = [];
  }
  await copyRows(client, "part", rows);
  await client.query(`
    CREATE TEMP TABLE gathered AS
    SELECT min(line) AS line, json_agg(record::json ORDER BY line) AS rows, NULL AS problem FROM part WHERE problem IS NULL GROUP BY key
    UNION ALL SELECT line, NULL, problem FROM part WHERE problem IS NOT NULL`);
  await client.query("DROP TABLE part; CREATE INDEX ON gathered (line); ANALYZE gathered");
  for (let last = -1; ; ) {
    const found = await client.query<{ line: number; rows: SourceRecord[]; problem: string | null }>(
      `SELECT line, rows, problem FROM gathered WHERE line > $1 ORDER BY line LIMIT ${page}`,
      [last],
    );
    for (const { line, rows: of, problem } of found.rows)
      yield problem === null ? { line, record: { rows: of } } : { line, problem };
    last = found.rows.at(-1)?.line ?? last;
    if (found.rows.length < page) break;
  }
  await client.query("DROP TABLE gathered");
}

/** A row that names no product stands alone: the check says what it lacks. */
function partOf(reading: Reading, together: (row: SourceRecord) => string): Cell[] {
  const { line } = reading;
  if ("problem" in reading) return [line, null, null, reading.problem];
  const record = JSON.stringify(reading.record).replaceAll("\\u0000", "");
  return [line, together(reading.record) || `line ${line}`, record, null];
}
