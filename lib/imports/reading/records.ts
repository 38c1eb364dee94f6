import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { rejoined } from "./batches.ts";
import { csvRows } from "./csv-rows.ts";
import { jsonLines } from "./json-lines.ts";
import { linesOf } from "./lines.ts";
import type { Reading } from "./reading.ts";
import { unzipped } from "./unzipped.ts";

type Open = Readonly<{
  readings: AsyncGenerator<Reading>;
  /** How much of the file has been read, 0 to 1. */
  done: () => number;
}>;

/** A product file as a stream of records: JSON Lines or CSV, zipped or not, told by its first character. */
export async function openRecords(file: string): Promise<Open> {
  const { size } = await stat(file);
  const source = createReadStream(file);
  return { readings: readingsOf(source), done: () => (size === 0 ? 1 : source.bytesRead / size) };
}

/** The records of a text that comes in pieces, from wherever it is kept. */
export async function* readingsOf(source: AsyncIterable<Buffer>): AsyncGenerator<Reading> {
  let cut: string | null = null;
  let line = 0;
  const bytes = unzipped(source, (why) => {
    cut = why;
  });
  const first = await bytes.next();
  if (first.done) return;
  const json = first.value
    .subarray(0, 200)
    .toString("latin1")
    .replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE)/, "")
    .replaceAll("\0", "")
    .trimStart()
    .startsWith("{");
  const lines = linesOf(rejoined([first.value], bytes));
  let held: Reading | null = null;
  for await (const reading of json ? jsonLines(lines) : csvRows(lines)) {
    if (held) yield held;
    held = reading;
    line = reading.line;
  }
  if (!cut) {
    if (held) yield held;
    return;
  }
  // Half a JSON line cannot be read; half a CSV row can, and must not be believed.
  const whole = held && "record" in held && json ? held : null;
  if (whole) yield whole;
  yield { line: whole ? line + 1 : line, problem: `file_cut: ${cut}` };
}
