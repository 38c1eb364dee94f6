import type { Client } from "pg";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { delistArticle, listArticle } from "#lib/purchasing/commands-supplier";
import { centsOf, numberOf } from "./amounts.ts";
import { keepRefusals } from "./batch.ts";
import { batchesOf } from "./reading/batches.ts";
import type { Reading } from "./reading/reading.ts";
import type { RunSettings, TableField } from "./run-settings.ts";
import type { Refused } from "./sql/judge.ts";
import { findArticles, keepListed, type ListedArticle, type ListedChange } from "./sql/price-list.ts";
import { textOf } from "./wording.ts";

const batchSize = 500;

type Terms = Readonly<{ supplierCost: number | null; packSize: number | null; reference: string | null }>;
type Row = Readonly<{ line: number; ean: string; reference: string; cost: number | null; pack: number | null }>;

/**
 * Takes a supplier's price list: what they ask for articles the shop knows, and in which packs. Judges only, when it is a
 * trial. Tells after each batch how many rows it held.
 */
export async function* takePriceList(
  author: Actor,
  client: Client,
  readings: AsyncGenerator<Reading>,
  { runId, settings, dryRun }: Readonly<{ runId: string; settings: RunSettings; dryRun: boolean }>,
): AsyncGenerator<number> {
  for await (const batch of batchesOf(readings, batchSize, null)) {
    const refusals: Refused[] = [];
    const rows = batch.flatMap((reading) => {
      if ("record" in reading) return [rowOf(reading.line, reading.record, settings)];
      refusals.push({ line: reading.line, key: null, reason: reading.problem });
      return [];
    });
    const articles = await findArticles(client, settings.supplier, rows);
    const changes: ListedChange[] = [];
    for (const row of rows) {
      const article = articles.get(row.line);
      const reason = article ? fault(row) : `unknown_article: ${row.ean || row.reference || "-"}`;
      if (!article || reason) {
        refusals.push({ line: row.line, key: row.reference || row.ean || null, reason: reason ?? "" });
        continue;
      }
      const [before, after] = [termsOf(article), wanted(row, article)];
      if (JSON.stringify(before) === JSON.stringify(after)) continue;
      const { line, productId, sku, name } = article;
      const refused = dryRun ? null : await list(author, settings.supplier, article, after);
      if (refused) refusals.push({ line, key: sku, reason: refused });
      else changes.push({ line, productId, sku, name: `${name} (${sku})`, before, after });
    }
    if (refusals.length > 0) await keepRefusals(client, runId, refusals);
    await keepListed(client, runId, changes, !dryRun);
    yield batch.length;
  }
}

function rowOf(line: number, record: Readonly<Record<string, unknown>>, { mapping }: RunSettings): Row {
  const cell = (field: TableField) => textOf(record[mapping[field] ?? ""]);
  const pack = cell("packSize");
  return {
    line,
    ean: cell("ean"),
    reference: cell("reference"),
    cost: centsOf(cell("cost")),
    pack: pack === "" ? null : (numberOf(pack) ?? Number.NaN),
  };
}

function fault({ cost, pack }: Row): string | null {
  if (cost === null || !(cost > 0)) return "bad_field: cost";
  return pack === null || (Number.isInteger(pack) && pack > 0) ? null : "bad_field: packSize";
}

const termsOf = ({ costMinor, packSize, reference }: ListedArticle): Terms => ({
  supplierCost: costMinor,
  packSize,
  reference,
});

const wanted = ({ cost, pack, reference }: Row, article: ListedArticle): Terms => ({
  supplierCost: cost,
  packSize: pack ?? article.packSize ?? 1,
  reference: reference || (article.reference ?? article.sku),
});

async function list(
  author: Actor,
  supplier: string,
  { sku, leadDays, preferred }: Pick<ListedArticle, "sku" | "leadDays" | "preferred">,
  { supplierCost, packSize, reference }: Terms,
): Promise<string | null> {
  const listed = await listArticle(author, {
    supplier,
    sku,
    reference,
    packSize,
    costMinor: supplierCost,
    leadDays,
    preferred: preferred ?? false,
  });
  return listed.ok ? null : `refused_by_database: ${listed.refusal.code}`;
}

/** Puts back what a list changed, article by article, unless somebody has said otherwise since. */
export async function undoPriceList(author: Actor, runId: string, supplier: string): Promise<void> {
  const changes = await database.importChange.findMany({ where: { runId, undone: null, version: { not: null } } });
  for (const { line, externalId: sku, before, after } of changes) {
    const variant = await database.variant.findUnique({ where: { sku }, select: { id: true } });
    const key = { supplierCode: supplier, variantId: variant?.id ?? "00000000-0000-0000-0000-000000000000" };
    const now = await database.supplierArticle.findUnique({ where: { supplierCode_variantId: key } });
    const is = now && { supplierCost: now.costMinor, packSize: now.packSize, reference: now.reference };
    const undone = now && same(is, after) ? await putBack(author, supplier, { sku, ...now }, before as Terms) : "kept";
    await database.importChange.update({ where: { runId_line: { runId, line } }, data: { undone } });
  }
}

/** The database keeps the keys of JSON in an order of its own. */
const same = (is: object | null, told: unknown): boolean =>
  Object.entries(is ?? {}).every(([name, value]) => (told as Record<string, unknown> | null)?.[name] === value);

async function putBack(
  author: Actor,
  supplier: string,
  article: Pick<ListedArticle, "sku" | "leadDays" | "preferred">,
  before: Terms,
) {
  if (before.supplierCost === null) await delistArticle(author, { supplier, sku: article.sku });
  else await list(author, supplier, article, before);
  return "restored";
}
