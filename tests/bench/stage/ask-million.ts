// A program of its own, so that it reads the measures' database: asks its lists and searches, and tells what their SQL took.
import pg from "pg";
import { database } from "#lib/platform/database";
import { list, suggest } from "#lib/search/queries";
import type { ListRequest } from "#lib/search/schema";
import { queries } from "../generate.ts";

type Kind = "list" | "filtered" | "deep" | "page100" | "search" | "suggest";

/** How long the statements of one call took, from the question to the answer; those asked at once count once. */
let sqlMs = 0;
let running = 0;
let since = 0;
const query = pg.Pool.prototype.query as (...given: unknown[]) => Promise<unknown>;
pg.Pool.prototype.query = function (this: pg.Pool, ...given: unknown[]) {
  if (running++ === 0) since = performance.now();
  return query.apply(this, given).finally(() => {
    if (--running === 0) sqlMs += performance.now() - since;
  });
} as typeof pg.Pool.prototype.query;

const times: Record<Kind, number[]> = { list: [], filtered: [], deep: [], page100: [], search: [], suggest: [] };

async function timed(kind: Kind, ask: () => Promise<unknown>): Promise<void> {
  await ask();
  sqlMs = 0;
  await ask();
  times[kind].push(sqlMs);
}

const usual = { locale: "fr", facets: {}, sort: "relevance", limit: 24 } as const satisfies ListRequest;
const categories = await database.$queryRaw<{ path: string }[]>`
  SELECT category_path AS path FROM listing GROUP BY 1 ORDER BY md5(category_path) LIMIT 24`;
const filters = [{ colour: ["bleu"] }, { colour: ["noir", "blanc"] }, { material: ["bois"], colour: ["bleu"] }];

for (const [index, { path }] of categories.entries()) {
  const request: ListRequest = { ...usual, category: path };
  await timed("list", () => list(request));
  await timed("filtered", () => list({ ...request, facets: filters[index % filters.length] ?? {} }));
  let cursor = (await list({ ...request, page: 100 })).nextCursor;
  for (let further = 0; further < 5 && cursor; further++) cursor = (await list({ ...request, cursor })).nextCursor;
  if (cursor) await timed("deep", () => list({ ...request, cursor: cursor ?? "" }));
  await timed("page100", () => list({ ...request, page: 100 }));
}
for (const text of queries()) {
  await timed("search", () => list({ ...usual, query: text }));
  await timed("suggest", () => suggest(text.slice(0, Math.ceil(text.length * 0.6)), "fr"));
}
await database.$disconnect();
console.log(JSON.stringify(times));
