import type { Client } from "pg";
import { productTag } from "#lib/catalogue/tags";
import { apply } from "./sql/apply.ts";
import { judge, type Refused, type Verdict } from "./sql/judge.ts";
import { keepChanges } from "./sql/keep-changes.ts";
import { followMovedCategories } from "./sql/moved-categories.ts";
import { wantPictures } from "./sql/pictures.ts";
import { keepWaiting, relate } from "./sql/relations.ts";
import { copyStaged } from "./sql/staging.ts";
import { type Staged, stagedRows } from "./staged-rows.ts";

export type Outcome = Verdict & Readonly<{ productIds: readonly string[] }>;
export type Target = Readonly<{ source: string; runId: string | null; dryRun: boolean; now: Date }>;

/** How many tags one notice carries: the database takes 8,000 bytes. */
const tagsPerNotice = 100;

/**
 * Takes one batch in one transaction; a dry run only says what it would do. Should the database
 * refuse the whole for the sake of one line, the batch is halved until that line stands alone and is refused by name.
 */
export async function takeBatch(client: Client, batch: readonly Staged[], target: Target): Promise<Outcome> {
  if (batch.length === 0) return { added: 0, changed: 0, unchanged: 0, refusals: [], wishes: [], productIds: [] };
  try {
    await client.query("BEGIN");
    const outcome = await takeWhole(client, batch, target);
    await client.query("COMMIT");
    return outcome;
  } catch (error) {
    await client.query("ROLLBACK");
    const [only, ...others] = batch;
    if (!isLineFault(error) || !only) throw error;
    if (others.length === 0) return refusedAlone(client, only, error.message, target);
    const half = Math.ceil(batch.length / 2);
    const first = await takeBatch(client, batch.slice(0, half), target);
    return together(first, await takeBatch(client, batch.slice(half), target));
  }
}

async function takeWhole(client: Client, batch: readonly Staged[], target: Target): Promise<Outcome> {
  const { source, runId, dryRun, now } = target;
  await copyStaged(client, stagedRows(batch, source));
  await followMovedCategories(client);
  const verdict = await judge(client);
  if (runId !== null) await keepRefusals(client, runId, verdict.refusals);
  const productIds = !dryRun && verdict.added + verdict.changed > 0 ? await apply(client, source, now) : [];
  if (batch.some(({ draft }) => draft.relations)) {
    if (!dryRun) await relate(client);
    await keepWaiting(client, { dryRun });
  }
  if (runId !== null) await keepChanges(client, runId);
  if (runId !== null && !dryRun) await wantPictures(client, runId, now);
  await makeAnew(client, productIds);
  return { ...verdict, productIds };
}

/** Has the pages of these products be made anew. */
export async function makeAnew(client: Client, productIds: readonly string[]): Promise<void> {
  for (let start = 0; start < productIds.length; start += tagsPerNotice) {
    const tags = productIds.slice(start, start + tagsPerNotice).map(productTag);
    await client.query("SELECT pg_notify('pages', $1)", [JSON.stringify(tags)]);
  }
}

/** Lines that were refused are kept with the run, so that nobody has to keep the terminal open. */
export const keepRefusals = (client: Client, runId: string, refusals: readonly Refused[]) =>
  client.query(
    `INSERT INTO import_refusal (run_id, line, key, reason)
     SELECT $1::uuid, r.line, r.key, r.reason FROM jsonb_to_recordset($2::jsonb) AS r(line int, key text, reason text)
     ON CONFLICT DO NOTHING`,
    [runId, JSON.stringify(refusals)],
  );

async function refusedAlone(
  client: Client,
  { line, draft }: Staged,
  message: string,
  { runId }: Target,
): Promise<Outcome> {
  const refusals = [{ line, key: draft.externalId, reason: `refused_by_database: ${message}` }];
  if (runId !== null) await keepRefusals(client, runId, refusals);
  return { added: 0, changed: 0, unchanged: 0, refusals, wishes: [], productIds: [] };
}

/** Data and constraint errors (SQLSTATE classes 22 and 23) are a line's fault; everything else is not. */
const isLineFault = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && /^2[23]/.test(String(error.code));

const together = (a: Outcome, b: Outcome): Outcome => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  refusals: [...a.refusals, ...b.refusals],
  wishes: [...a.wishes, ...b.wishes],
  productIds: [...a.productIds, ...b.productIds],
});
