import type { Client } from "pg";
import { staffActor } from "#lib/identity/queries-staff";
import { type Actor, system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { log } from "#lib/platform/log";
import { rejectBatch } from "#lib/pricing/commands-approve";
import { undoBatch } from "#lib/pricing/commands-undo";
import { endRun, failRun, noteProgress } from "./commands-progress.ts";
import { endUndo, undoPortion } from "./commands-undo.ts";
import { openConnection } from "./connection.ts";
import { dialects } from "./dialects.ts";
import { finish } from "./finish.ts";
import { ListingQueue, listRest } from "./listing-queue.ts";
import { keptRecords } from "./pieces.ts";
import { takePriceList, undoPriceList } from "./price-list.ts";
import { vocabulary } from "./queries-vocabulary.ts";
import { isPriceList, runSettings } from "./run-settings.ts";
import { alone } from "./sql/alone.ts";
import { countChanges } from "./sql/keep-changes.ts";
import type { PriceWish } from "./sql/price-wishes.ts";
import { take } from "./take.ts";

const itself = system("import");
const atWork = ["judging", "running", "undoing"] as const;

type Run = NonNullable<Awaited<ReturnType<typeof nextRuns>>[number]>;
const nextRuns = () =>
  database.importRun.findMany({ where: { state: { in: [...atWork] } }, orderBy: { startedAt: "asc" } });

/**
 * Does what is asked of imports: judges, takes, undoes. A run that a worker left behind by dying is begun again from the
 * top: what is in already is found unchanged and counted as what it was. No run is worked on twice at once.
 */
export async function workImports(): Promise<void> {
  for (const run of await nextRuns()) await workOn(run);
}

async function workOn(run: Run): Promise<void> {
  const client = await openConnection();
  try {
    const writes = run.state !== "judging";
    if (!(await alone(client, run.id)) || (writes && !(await alone(client, run.source)))) return;
    const author = run.authorId ? await staffActor(run.authorId) : itself;
    if (!author) throw new Error("whoever began this import may no longer run it");
    if (run.state === "undoing") await undo(author, run);
    else await read(author, client, run);
  } catch (error) {
    log.error({ err: error, run: run.id }, "an import stopped");
    if (!isOutage(error)) await failRun(itself, { id: run.id, failure: String(error).slice(0, 500) });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The database going away is no failure of the run: it is begun again when the database is back. */
const isOutage = (error: unknown): boolean =>
  error instanceof Error &&
  (/Connection terminated|ECONN/.test(error.message) || ("code" in error && /^(08|57P)/.test(String(error.code))));

async function read(author: Actor, client: Client, run: Run): Promise<void> {
  const { id, source } = run;
  const dialect = dialects.find(({ name }) => name === source);
  if (!dialect) throw new Error(`no dialect is called ${source}`);
  const judged = run.state === "judging";
  const { readings, done } = await keptRecords(id);
  const listings = new ListingQueue();
  const wishes: PriceWish[] = [];
  let [records, leftPrices] = [0, {}];
  const settings = { ...runSettings.parse(run.settings), vocabulary: await vocabulary() };
  if (isPriceList(source, settings)) {
    for await (const read of takePriceList(author, client, readings, { runId: id, settings, dryRun: judged })) {
      records += read;
      await noteProgress(itself, { id, records, share: done() });
    }
    await endRun(itself, { id, judged, ...(await countChanges(client, id, records)), prices: null, redirects: 0 });
    return;
  }
  for await (const outcome of take(client, readings, { dialect, settings, runId: id, dryRun: judged, limit: null })) {
    records += outcome.added + outcome.changed + outcome.unchanged + outcome.refusals.length;
    wishes.push(...outcome.wishes);
    leftPrices = outcome.leftPrices;
    await listings.add(outcome.productIds);
    await noteProgress(itself, { id, records, share: done() });
  }
  await listings.idle();
  const counts = await countChanges(client, id, records);
  if (judged) await endRun(itself, { id, judged, ...counts, prices: null, leftPrices, redirects: 0 });
  else {
    const { applied, held, stopped, redirects } = await finish(author, client, await asOnce(author, run), wishes);
    await endRun(itself, { id, judged, ...counts, prices: { applied, held, stopped }, leftPrices, redirects });
  }
}

/** A batch of prices that an earlier try left half asked has changed nothing and is dropped; they are asked for anew. */
async function asOnce(author: Actor, run: Run) {
  const { id, source, file, priceBatchId } = run;
  if (!priceBatchId || !(await database.priceBatch.findUnique({ where: { id: priceBatchId } })))
    return { id, source, file, ...(priceBatchId && { priceBatchId }) };
  await rejectBatch(author, { id: priceBatchId, reason: "interrupted" });
  return { id, source, file };
}

async function undo(author: Actor, { id, file, source, priceBatchId, settings: kept }: Run): Promise<void> {
  const settings = runSettings.parse(kept);
  if (isPriceList(source, settings)) await undoPriceList(author, id, settings.supplier);
  const touched: string[] = [];
  for (let more = true; more; ) {
    const done = await undoPortion(author, { id });
    if (!done.ok) throw new Error(`undoing was refused: ${done.refusal.code}`);
    touched.push(...done.value.touched);
    more = done.value.more;
    await noteProgress(itself, { id, records: touched.length, share: 0 });
  }
  if (priceBatchId) {
    const reason = `Import ${file}`.slice(0, 200);
    await rejectBatch(author, { id: priceBatchId, reason });
    await undoBatch(author, { id: priceBatchId, reason });
  }
  await listRest(touched);
  const ended = await endUndo(author, { id });
  if (!ended.ok) throw new Error(`undoing was refused: ${ended.refusal.code}`);
}
