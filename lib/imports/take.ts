import type { Client } from "pg";
import { clock } from "#lib/platform/clock";
import { keepRefusals, makeAnew, type Outcome, type Target, takeBatch } from "./batch.ts";
import { drafted } from "./drafting.ts";
import { type LeftPrices, withLeft } from "./left-prices.ts";
import type { Settings } from "./peers.ts";
import { batchesOf } from "./reading/batches.ts";
import type { Reading } from "./reading/reading.ts";
import type { Source } from "./source.ts";
import { gathered } from "./sql/gathered.ts";
import { relateWaiting } from "./sql/relations.ts";
import { layStaging } from "./sql/staging.ts";

const batchSize = 1000;

export type Taking = Readonly<{
  dialect: Source;
  settings: Settings;
  runId: string | null;
  /** Judges every line and writes nothing but what it found, and that only with a run to keep it. */
  dryRun: boolean;
  limit: number | null;
}>;

/** What came of a batch, and which prices all of the file so far tells that are not taken. */
export type Taken = Outcome & Readonly<{ leftPrices: LeftPrices }>;

/** Takes the records of files into the shop, batch after batch, and tells what came of each. */
export async function* take(client: Client, readings: AsyncGenerator<Reading>, of: Taking): AsyncGenerator<Taken> {
  await layStaging(client);
  const { together } = of.dialect;
  const products = together ? gathered(client, readings, together) : readings;
  let leftPrices: LeftPrices = {};
  for await (const batch of batchesOf(products, batchSize, of.limit)) {
    const { staged, ...outcome } = await takeReadings(client, batch, of);
    leftPrices = withLeft(leftPrices, staged);
    yield { ...outcome, leftPrices };
  }
  yield { ...(await takeWaiting(client, of)), leftPrices };
}

/** What products of the file have to do with those that came after them. */
async function takeWaiting(client: Client, { runId, dryRun }: Taking): Promise<Outcome> {
  const { productIds, refusals } = await relateWaiting(client, { dryRun });
  if (runId !== null && refusals.length > 0) await keepRefusals(client, runId, refusals);
  await makeAnew(client, productIds);
  return { added: 0, changed: 0, unchanged: 0, refusals, wishes: [], productIds: [] };
}

async function takeReadings(client: Client, readings: readonly Reading[], of: Taking) {
  const { staged, refusals } = drafted(readings, of.dialect, of.settings);
  if (of.runId !== null && refusals.length > 0) await keepRefusals(client, of.runId, refusals);
  const target: Target = { source: of.dialect.name, runId: of.runId, dryRun: of.dryRun, now: clock.now() };
  const outcome = await takeBatch(client, staged, target);
  const all = [...refusals, ...outcome.refusals].sort((a, b) => a.line - b.line);
  return { ...outcome, refusals: all, staged };
}
