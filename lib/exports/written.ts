import { csvText } from "#lib/kernel/csv-text";

export type Value = string | number | boolean | bigint | Date | null | object;
export type ExportedRow = Readonly<Record<string, Value>>;

/** A row as a line of CSV in the order of its columns: text is quoted and never begins a formula, JSON stays JSON. */
export const csvLine = (columns: readonly string[], row: ExportedRow): string =>
  columns.map((column) => csvCell(row[column] ?? null)).join(",");

function csvCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  return csvText(typeof value === "string" ? value : JSON.stringify(value));
}

export const jsonLine = (row: ExportedRow): string =>
  JSON.stringify(row, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
