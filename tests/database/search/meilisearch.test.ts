import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { theDemo } from "#tests/support/the-demo";
import { feedDocuments, settleIndexes } from "../../../lib/search/meilisearch/documents.ts";
import { meilisearchEngine } from "../../../lib/search/meilisearch/engine.ts";
import { readList } from "../../../lib/search/sql/list.ts";
import { synonymsIn } from "../../../lib/search/synonyms.ts";
import { documentEngine } from "../../../lib/search/text/find.ts";
import { conversation, type Exchange } from "./meilisearch-conversation.ts";

/** Plays the engine's part of a recorded conversation: what the shop says must be what it said then. */
let left: Exchange[] = [];
const surprises: unknown[] = [];
const server = createServer(async (request, response) => {
  const said = { method: request.method, path: request.url, body: JSON.parse(await text(request)) };
  const at = left.findIndex(({ method, path }) => method === said.method && path === said.path);
  const [exchange] = at < 0 ? [] : left.splice(at, 1);
  if (!exchange || request.headers.authorization !== "Bearer key") surprises.push(said);
  else expectLike(said.body, exchange.body);
  response.writeHead(exchange?.status ?? 500, { "content-type": "application/json" });
  response.end(JSON.stringify(exchange?.answer ?? {}));
});

function expectLike(said: unknown, recorded: unknown): void {
  try {
    expect(said).toMatchObject(recorded as object);
  } catch (error) {
    surprises.push(error);
  }
}

const ids = { tv: "", plasma: "", gone: newId() };
const idOf = async (handle: string) => (await database.product.findUniqueOrThrow({ where: { handle } })).id;
const to = { url: "", key: "key" };

beforeAll(async () => {
  await theDemo();
  ids.tv = await idOf("televiseur-oled-lumivox-clair");
  ids.plasma = await idOf("televiseur-plasma-heritage");
  left = [...conversation(ids)];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  to.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(() => server.close());

test("an engine beside the shop is told of its products, asked, and done without when it is away", async () => {
  await settleIndexes(to);
  await feedDocuments(to, [ids.plasma, ids.gone]);

  const engine = meilisearchEngine(to, documentEngine);
  const asked = { locale: "fr", within: {}, synonymsIn: (locale: "fr" | "en") => synonymsIn(locale) } as const;
  expect(await engine.find({ ...asked, text: "televiseur" })).toMatchObject({
    search: { ranked: [ids.plasma, ids.tv, ids.gone] },
  });
  const searched = { search: { ranked: [ids.plasma, ids.tv, ids.gone] }, pins: [], rules: [] };
  const request = { locale: "fr", facets: {}, sort: "relevance", limit: 24 } as const;
  const { items } = await readList(request, searched, null, clock.now());
  expect(items.map(({ id }) => id)).toEqual([ids.plasma, ids.tv]);

  const inDepartment = await engine.find({ ...asked, text: "tele", within: { category: "image-son" } });
  expect(inDepartment).toMatchObject({ search: { ranked: [ids.tv] } });

  const without = await engine.find({ ...asked, text: "cocotte" });
  expect(without).toEqual(await documentEngine.find({ ...asked, text: "cocotte" }));
  expect([left, surprises]).toEqual([[], []]);
});
