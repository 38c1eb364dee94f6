import type { SourceRecord } from "../source.ts";
import type { Reading } from "./reading.ts";

type Head = Readonly<{ first: SourceRecord | null; head: readonly Reading[]; rest: AsyncGenerator<Reading> }>;

/** Reads up to the first readable record, which tells the dialect; what was read is given back as `head`. */
export async function firstRecord(readings: AsyncGenerator<Reading>): Promise<Head> {
  const head: Reading[] = [];
  for (let next = await readings.next(); !next.done; next = await readings.next()) {
    head.push(next.value);
    if ("record" in next.value) return { first: next.value.record, head, rest: readings };
  }
  return { first: null, head, rest: readings };
}

/** What was read to look at it, and then what follows. */
export async function* rejoined<T>(head: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* head;
  yield* rest;
}

/** The readings in batches, up to a limit. */
export async function* batchesOf(
  readings: AsyncGenerator<Reading>,
  size: number,
  limit: number | null,
): AsyncGenerator<Reading[]> {
  let batch: Reading[] = [];
  let left = limit ?? Number.POSITIVE_INFINITY;
  for await (const reading of readings) {
    if (left === 0) break;
    left -= 1;
    batch.push(reading);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
