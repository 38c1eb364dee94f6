import type { SourceRecord } from "../source.ts";
import type { Reading } from "./reading.ts";

type Head = Readonly<{ first: SourceRecord | null; head: readonly Reading[] }>;

/** Reads up to the first readable record, which tells the dialect; what was read is given back as `head`. */
export async function firstRecord(readings: AsyncGenerator<Reading>): Promise<Head> {
  const head: Reading[] = [];
  for (let next = await readings.next(); !next.done; next = await readings.next()) {
    head.push(next.value);
    if ("record" in next.value) return { first: next.value.record, head };
  }
  return { first: null, head };
}

/** The readings in batches, up to a limit. */
export async function* batchesOf(
  head: readonly Reading[],
  rest: AsyncGenerator<Reading>,
  size: number,
  limit: number | null,
): AsyncGenerator<Reading[]> {
  let batch: Reading[] = [];
  let left = limit ?? Number.POSITIVE_INFINITY;
  for await (const reading of chained(head, rest)) {
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

async function* chained(head: readonly Reading[], rest: AsyncGenerator<Reading>): AsyncGenerator<Reading> {
  yield* head;
  yield* rest;
}
