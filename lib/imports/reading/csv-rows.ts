import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import type { Reading } from "./reading.ts";

type Row = { record: Record<string, string>; info: Info };

/** Rows of a CSV file by the names in its first line; comma, semicolon or tab, quotes as in RFC 4180. */
export async function* csvRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Reading> {
  const skipped: Reading[] = [];
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: [",", ";", "\t"],
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_skip: (error: CsvError | undefined) => {
      skipped.push({ line: Number(error?.lines ?? 0), problem: `bad_csv: ${error?.code ?? "unreadable"}` });
      return undefined;
    },
  });
  for await (const { record, info } of Readable.from(chunks).pipe(parser) as AsyncIterable<Row>) {
    yield* skipped.splice(0);
    yield { line: info.lines, record };
  }
  yield* skipped;
}
