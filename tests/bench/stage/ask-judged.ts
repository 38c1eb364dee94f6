// A program of its own, so that it reads the measures' database: fills it with a judged catalogue and asks its queries.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { importFile } from "#lib/imports/import-file";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { list } from "#lib/search/queries";
import { gainShare, type Judgements } from "../gain.ts";

const [catalogue = "", judgements = ""] = process.argv.slice(2);
const imported = await importFile(system("import"), { file: catalogue, source: null, dryRun: false, limit: null });
if (!imported.ok) throw new Error(imported.refusal.code);
await database.$executeRaw`ANALYZE`;

type Judged = Readonly<{ query: string; docid: string; rating: string }>;
const judged = new Map<string, Judgements>();
for (const { query, docid, rating } of parse(gunzipSync(readFileSync(judgements)), { columns: true }) as Judged[]) {
  judged.set(query, new Map([...(judged.get(query) ?? []), [docid, Number(rating)]]));
}
const products = await database.product.findMany({ select: { handle: true, externalId: true } });
const idOf = new Map(products.map(({ handle, externalId }) => [handle, externalId]));

const found = async (query: string, page: number): Promise<string[]> => {
  const { items } = await list({ query, locale: "en", facets: {}, sort: "relevance", limit: 24, page });
  return items.map(({ handle }) => idOf.get(handle) ?? "");
};
const times: number[] = [];
const sums = { at10: 0, at20: 0, rated10: 0, rated20: 0 };
for (const [query, ratings] of judged) {
  if (![...ratings.values()].some((rating) => rating > 0)) continue;
  await found(query, 1);
  const began = performance.now();
  const ranked = await found(query, 1);
  times.push(performance.now() - began);
  const rated: string[] = [];
  for (let page = 1; page <= 42 && rated.length < 20; page++) {
    const answers = page === 1 ? ranked : await found(query, page);
    rated.push(...answers.filter((id) => ratings.has(id)));
    if (answers.length < 24) break;
  }
  sums.at10 += gainShare(ranked, ratings, 10);
  sums.at20 += gainShare(ranked, ratings, 20);
  sums.rated10 += gainShare(rated, ratings, 10);
  sums.rated20 += gainShare(rated, ratings, 20);
}
await database.$disconnect();
console.log(JSON.stringify({ ...sums, times }));
