import { parse } from "csv-parse/sync";

export type TableRow<K extends string> = Readonly<{ line: number }> & Readonly<Record<K, string>>;

/** Lines with their number and the cells that were wanted; or the columns that the file has under none of their names. */
export type ReadTable<K extends string> = Readonly<{ rows: readonly TableRow<K>[]; missing: readonly K[] }>;

/** What stands between the headings stands between all cells: a French amount holds a comma of its own. */
const delimiterOf = (text: string): string =>
  [";", "\t"].find((one) => text.split(/\r?\n/, 1)[0]?.includes(one)) ?? ",";

/** Reads a small CSV that somebody wrote by hand, by the names its columns may have; comma, semicolon or tab. */
export function readTable<K extends string>(
  text: string,
  columns: Readonly<Record<K, readonly string[]>>,
): ReadTable<K> {
  const records = parse(text, {
    bom: true,
    columns: true,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
  }) as Record<string, string>[];
  const names = Object.keys(records[0] ?? {});
  const wanted = (Object.entries(columns) as [K, readonly string[]][]).map(
    ([key, known]) => [key, names.find((name) => known.includes(name.trim().toLowerCase()))] as const,
  );
  const missing = wanted.filter(([, name]) => name === undefined).map(([key]) => key);
  if (missing.length > 0) return { rows: [], missing };
  const cells = (record: Record<string, string>) =>
    Object.fromEntries(wanted.map(([key, name = ""]) => [key, (record[name] ?? "").trim()])) as Record<K, string>;
  return { rows: records.map((record, index) => ({ line: index + 2, ...cells(record) })), missing: [] };
}
