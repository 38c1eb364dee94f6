import { CsvRecord, delimiterOf } from "./csv-record.ts";
import type { Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** A quote that is not closed within so many lines is a mistake, not a long text: its line is refused, the next is read. */
const longestRecord = 500;

/** Rows of a CSV file by the names in its first line; comma, semicolon, tab or bar. */
export async function* csvRows(pieces: AsyncIterable<readonly Line[]>): AsyncGenerator<Reading> {
  let names: readonly string[] | null = null;
  let delimiter = ",";
  let record: CsvRecord | null = null;
  let held: Line[] = [];

  function* read(lines: readonly Line[], last: boolean): Generator<Reading> {
    const queue = [...lines].reverse();
    for (let next = queue.pop(); next ?? (last && held.length > 0); next = queue.pop()) {
      const { line, text } = next ?? { line: 0, text: "" };
      if (next && text === null) {
        yield { line, problem: "line_too_long" };
        continue;
      }
      if (next && !record && (text ?? "").trim() === "") continue;
      if (next && names === null && held.length === 0) {
        if (/^"?sep=/i.test(text ?? "")) continue;
        delimiter = delimiterOf(text ?? "");
      }
      if (next) held.push(next);
      record ??= new CsvRecord(delimiter);
      const cells = next ? record.take(text ?? "") : "broken";
      const swallowed = held.length > 1 && names !== null && cells !== null && cells.length !== names.length;
      if (cells && cells !== "broken" && !swallowed) {
        if (names === null) names = cells.map((name, n) => name.trim() || `column ${n + 1}`);
        else yield rowOf(names, cells, held[0]?.line ?? line);
      } else if (cells !== null || held.length > longestRecord) {
        const [first, ...others] = held;
        yield { line: first?.line ?? line, problem: "quote_not_closed" };
        queue.push(...others.reverse());
      } else continue;
      record = null;
      held = [];
    }
  }

  for await (const lines of pieces) yield* read(lines, false);
  yield* read([], true);
}

function rowOf(names: readonly string[], cells: readonly string[], line: number): Reading {
  if (cells.length < names.length) return { line, problem: `too_few_cells: ${cells.length} of ${names.length}` };
  if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== ""))
    return { line, problem: `too_many_cells: ${cells.length} instead of ${names.length}` };
  const record: Record<string, string> = {};
  for (const [n, name] of names.entries()) {
    const cell = plainCell(cells[n] ?? "");
    if (cell === null) return { line, problem: `formula_cell: ${name}` };
    record[name] = cell;
  }
  return { line, record };
}

/**
 * A cell without what spreadsheets put before it: ="00123" keeps leading noughts, an apostrophe keeps a text a text.
 * Null for a formula, whose value is not in the file.
 */
function plainCell(cell: string): string | null {
  if (cell.startsWith("=")) return /^="([^"]*)"$/.exec(cell)?.[1] ?? null;
  return /^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell;
}
