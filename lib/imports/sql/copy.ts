import { once } from "node:events";
import type { Client } from "pg";
import { from } from "pg-copy-streams";

export type Cell = string | number | boolean | null;

/** Copies rows into a table, the fastest way there is. */
export async function copyRows(client: Client, into: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  const stream = client.query(from(`COPY ${into} FROM STDIN`));
  const finished = once(stream, "finish");
  stream.end(rows.map(copyLine).join(""));
  await finished;
}

const copyLine = (cells: readonly Cell[]): string => `${cells.map(copyCell).join("\t")}\n`;

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const copyCell = (cell: Cell): string =>
  cell === null ? "\\N" : String(cell).replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
