import type { IncomingMessage, ServerResponse } from "node:http";
import { countPage } from "./metrics.ts";
import { movedHeaders } from "./moved-to.ts";
import { readableBody } from "./page-bodies.ts";
import type { PageCache } from "./page-cache.ts";
import type { PageRequest } from "./page-key.ts";
import { type Pages, renderPage } from "./render-page.ts";

type Asked = Readonly<{
  page: PageRequest;
  request: IncomingMessage;
  response: ServerResponse;
  pages: Pages;
  cache: PageCache;
}>;

/** Answers with a shared page, from the cache or made now: the shortest body the client reads, or 304 when it has it. */
export async function servePage({ page: asked, request, response, pages, cache }: Asked): Promise<void> {
  const { page, outcome } = await cache.page(asked.key, () => renderPage(pages, asked));
  countPage(outcome);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  response.setHeader("x-page", outcome);
  const { location } = page.headers;
  if (page.status === 301 && location) {
    response.writeHead(301, movedHeaders(location, request.url ?? "")).end();
    return;
  }
  response.setHeader("etag", page.etag);
  if (page.status === 200 && request.headers["if-none-match"]?.includes(page.etag)) {
    response.writeHead(304).end();
    return;
  }

  const { encoding, body } = await readableBody(page.bodies, request.headers["accept-encoding"]);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(page.status, { "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}
