import path from "node:path";
import type { Client } from "pg";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import type { Forbidden, Invalid } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { askForPrices } from "./ask-for-prices.ts";
import { keepRefusals, type Outcome, type Target, takeBatch } from "./batch.ts";
import { closeImport, openImport } from "./commands.ts";
import { openConnection } from "./connection.ts";
import { dialectOf, dialects } from "./dialects.ts";
import { drafted } from "./drafting.ts";
import { ListingQueue, listRest } from "./listing-queue.ts";
import { batchesOf, firstRecord } from "./reading/batches.ts";
import type { Reading } from "./reading/reading.ts";
import { openRecords } from "./reading/records.ts";
import type { ImportedPrices, ImportProgress, ImportReport, ImportRequest } from "./schema.ts";
import type { Source } from "./source.ts";
import { dueListings, settle } from "./sql/after.ts";
import { layStaging } from "./sql/staging.ts";
import { Tally } from "./tally.ts";

const batchSize = 1000;

type Unreadable = Readonly<{ code: "empty_file" } | { code: "unknown_dialect"; known: readonly string[] }>;

/**
 * Brings the products of a file into the shop. Each batch commits by itself: whatever stops an import, what it took
 * stays, and taking the file again goes on from there. Refuses an empty file and a dialect nobody knows; bad lines are
 * refused one by one, in the report. A dry run judges the same way and writes nothing.
 */
export async function importFile(
  actor: Actor,
  { file, source, dryRun, limit }: ImportRequest,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<Result<ImportReport, Unreadable | Invalid | Forbidden>> {
  if (!allowed(actor, "imports.run")) return refuse({ code: "forbidden", permission: "imports.run" });
  const began = performance.now();
  const { readings, done } = await openRecords(file);
  const { first, head } = await firstRecord(readings);
  if (head.length === 0) return refuse({ code: "empty_file" });
  const dialect = first && dialectOf(source, first);
  if (!dialect) return refuse({ code: "unknown_dialect", known: dialects.map(({ name }) => name) });

  const run = dryRun ? null : await openImport(actor, { source: dialect.name, file: path.basename(file) });
  if (run && !run.ok) return run;
  const runId = run?.value.id ?? null;

  const tally = new Tally();
  const listings = new ListingQueue();
  const client = await openConnection();
  let prices: ImportedPrices = { applied: 0, held: 0, stopped: null };
  try {
    await layStaging(client);
    for await (const batch of batchesOf(head, readings, batchSize, limit)) {
      const outcome = await takeReadings(client, batch, dialect, runId);
      tally.add(outcome);
      await listings.add(outcome.productIds);
      onProgress({ records: tally.records, done: done() });
    }
    if (runId !== null) {
      const { productIds, ...asked } = await askForPrices(actor, client, tally.wishes, {
        source: dialect.name,
        file: path.basename(file),
      });
      prices = asked;
      await listings.add(productIds);
      await listings.idle();
      await listRest(await dueListings(client, dialect.name));
      await settle(client);
      await closeImport(actor, { id: runId, ...tally.counts });
    }
  } finally {
    await client.end();
  }
  const seconds = (performance.now() - began) / 1000;
  return ok({ source: dialect.name, ...tally.counts, refusals: tally.refusals, prices, seconds });
}

async function takeReadings(
  client: Client,
  readings: readonly Reading[],
  dialect: Source,
  runId: string | null,
): Promise<Outcome> {
  const { staged, refusals } = drafted(readings, dialect);
  if (runId !== null && refusals.length > 0) await keepRefusals(client, runId, refusals);
  const target: Target = { source: dialect.name, runId, now: clock.now() };
  const outcome = await takeBatch(client, staged, target);
  const all = [...refusals, ...outcome.refusals].sort((a, b) => a.line - b.line);
  return { ...outcome, refusals: all };
}
