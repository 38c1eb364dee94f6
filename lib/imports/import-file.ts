import path from "node:path";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Forbidden, Invalid, OnlyLooking } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { closeImport, openImport } from "./commands.ts";
import { openConnection } from "./connection.ts";
import { dialectOf, dialects } from "./dialects.ts";
import { finish } from "./finish.ts";
import { ListingQueue } from "./listing-queue.ts";
import { usualSettings } from "./peers.ts";
import { vocabulary } from "./queries-vocabulary.ts";
import { firstRecord, rejoined } from "./reading/batches.ts";
import { openRecords } from "./reading/records.ts";
import { severalFiles } from "./reading/several-files.ts";
import type { ImportedPrices, ImportProgress, ImportReport, ImportRequest } from "./schema.ts";
import { alone } from "./sql/alone.ts";
import { take } from "./take.ts";
import { Tally } from "./tally.ts";

type Unreadable = Readonly<
  { code: "empty_file" | "already_running" } | { code: "unknown_dialect"; known: readonly string[] }
>;

/**
 * Brings the products of a file into the shop. Each batch commits by itself: whatever stops an import, what it took
 * stays, and taking the file again goes on from there. Refuses an empty file, a dialect nobody knows and a second import
 * of the same source while one is on its way; bad lines are refused one by one, in the report. A dry run judges the same
 * way and writes nothing.
 */
export async function importFile(
  actor: Actor,
  { file, more = [], source, dryRun, limit, settings = usualSettings }: ImportRequest,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<Result<ImportReport, Unreadable | Invalid | Forbidden | OnlyLooking>> {
  if (!allowed(actor, "imports.run")) return refuse({ code: "forbidden", permission: "imports.run" });
  const began = performance.now();
  const files = await Promise.all([file, ...more].map(openRecords));
  const { first, head, rest } = await firstRecord(severalFiles(files.map(({ readings }) => readings)));
  if (head.length === 0) return refuse({ code: "empty_file" });
  const dialect = first && dialectOf(source, first);
  if (!dialect) return refuse({ code: "unknown_dialect", known: dialects.map(({ name }) => name) });

  const client = await openConnection();
  try {
    if (!dryRun && !(await alone(client, dialect.name))) return refuse({ code: "already_running" });
    const name = path.basename(file);
    const run = dryRun ? null : await openImport(actor, { source: dialect.name, file: name });
    if (run && !run.ok) return run;
    const runId = run?.value.id ?? null;

    const reading = { ...settings, vocabulary: await vocabulary() };
    const tally = new Tally();
    const listings = new ListingQueue();
    const done = () => files.reduce((sum, one) => sum + one.done(), 0) / files.length;
    for await (const outcome of take(client, rejoined(head, rest), {
      dialect,
      settings: reading,
      runId,
      dryRun,
      limit,
    })) {
      tally.add(outcome);
      await listings.add(outcome.productIds);
      onProgress({ records: tally.records, done: done() });
    }
    let prices: ImportedPrices = { applied: 0, held: 0, stopped: null };
    if (runId !== null) {
      await listings.idle();
      const { applied, held, stopped } = await finish(
        actor,
        client,
        { id: runId, source: dialect.name, file: name },
        tally.wishes,
      );
      prices = { applied, held, stopped };
      await closeImport(actor, { id: runId, ...tally.counts, leftPrices: tally.leftPrices });
    }
    const seconds = (performance.now() - began) / 1000;
    return ok({
      source: dialect.name,
      ...tally.counts,
      refusals: tally.refusals,
      prices,
      leftPrices: tally.leftPrices,
      seconds,
    });
  } finally {
    await client.end();
  }
}
