import type { Reading } from "./reading.ts";

/** Lines of a second file are counted from ten million on, so that each line of an import has a number of its own. */
const perFile = 10_000_000;

/** The records of several files, one file after the other. */
export async function* severalFiles(files: readonly AsyncIterable<Reading>[]): AsyncGenerator<Reading> {
  for (const [n, readings] of files.entries()) {
    for await (const reading of readings) yield n === 0 ? reading : { ...reading, line: n * perFile + reading.line };
  }
}

/** Which file a line stands in, from 0 on, and its number there. */
export const placeOf = (line: number) => ({ file: Math.floor(line / perFile), line: line % perFile });
