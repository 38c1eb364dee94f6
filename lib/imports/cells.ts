import type { SourceRecord } from "./source.ts";
import { slug } from "./wording.ts";

const headings = new Map<string, string>();

/** A heading as it is compared: "Prix HT", "prix ht " and "PRIX-HT" are one. Files have few headings and many rows. */
export function headingOf(name: string): string {
  const known = headings.get(name);
  if (known !== undefined) return known;
  const heading = slug(name);
  if (headings.size < 10_000) headings.set(name, heading);
  return heading;
}

export type Cells = ReadonlyMap<string, string>;

/** A row's cells, trimmed, by their headings; what is empty is absent. */
export function cellsOf(record: SourceRecord): Cells {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const text = typeof value === "string" ? value.replaceAll("\0", "").trim() : "";
    if (text !== "") cells.set(headingOf(name), text);
  }
  return cells;
}

/** The first of these headings that the row fills in. */
export const cellOf = (cells: Cells, names: readonly string[]): string | null => {
  for (const name of names) {
    const cell = cells.get(name);
    if (cell !== undefined) return cell;
  }
  return null;
};

/** The rows of a product, for dialects that need several for one. */
export const rowsOf = (record: SourceRecord): Cells[] =>
  Array.isArray(record.rows) ? record.rows.map((row) => cellsOf(row as SourceRecord)) : [cellsOf(record)];
