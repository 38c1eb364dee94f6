import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { csvRows } from "./csv-rows.ts";
import { jsonLines } from "./json-lines.ts";
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

async function* readingsOf(source: AsyncIterable<Buffer>): AsyncGenerator<Reading> {
  let cut: string | null = null;
  let line = 0;
  const bytes = unzipped(source, (why) => {
    cut = why;
  });
  const first = await bytes.next();
  if (first.done) return;
  const start = first.value
    .toString("utf8", 0, 200)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const readings = start.startsWith("{")
    ? jsonLines(rejoined(first.value, bytes))
    : csvRows(rejoined(first.value, bytes));
  let held: Reading | null = null;
  for await (const reading of readings) {
    if (held) yield held;
    held = reading;
    line = reading.line;
  }
  if (!cut) {
    if (held) yield held;
    return;
  }
  // Half a JSON line cannot be read; half a CSV row can, and must not be believed.
  const whole = held && "record" in held && start.startsWith("{") ? held : null;
  if (whole) yield whole;
  yield { line: whole ? line + 1 : line, problem: `file_cut: ${cut}` };
}

async function* rejoined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
