import type { IncomingMessage, ServerResponse } from "node:http";
import { countPage } from "./metrics.ts";
import type { Encoding } from "./pack-page.ts";
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
  response.setHeader("etag", page.etag);
  if (page.status === 200 && request.headers["if-none-match"]?.includes(page.etag)) {
    response.writeHead(304).end();
    return;
  }

  const encoding = readable(request.headers["accept-encoding"]);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  const body = page.bodies[encoding];
  response.writeHead(page.status, { "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function readable(accepted: string | string[] | undefined): Encoding {
  const refused = /;\s*q=0(\.0+)?$/;
  const names = String(accepted ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !refused.test(part));
  const given = new Set(names.map((name) => name.split(";")[0]));
  return given.has("br") ? "br" : given.has("gzip") ? "gzip" : "identity";
}
