import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { shopUrl } from "#lib/platform/env";
import { gatherPage, type PageScope } from "#lib/platform/page-scope";
import type { PageRequest } from "./page-key.ts";

export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The status that a page about something there is not, or that has moved, is answered with. */
export const statusOf = ({ movedTo, missing }: PageScope, status: number): number =>
  movedTo ? 301 : missing ? 404 : status;

/** A render that takes longer is given up: it would hold the place of others for ever. */
const longestMs = 20_000;

/** A page as Next made it, with what it depends on. */
export type RenderedPage = Readonly<{ status: number; headers: OutgoingHttpHeaders; body: Buffer; scope: PageScope }>;

/** Has Next render a page for nobody in particular: no cookie, no language, no connection that could break half-way. */
export async function renderPage(pages: Pages, { url, headers }: PageRequest): Promise<RenderedPage> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { ...headers, host: new URL(shopUrl()).host } });
  request.push(null);
  const response = new KeptResponse(request);
  const scope: PageScope = { tags: new Set(), staleAt: null, url };
  await within(
    longestMs,
    gatherPage(scope, () => pages(request, response)).then(() => response.whole),
  );
  const status = statusOf(scope, response.statusCode);
  return {
    status,
    headers: { ...response.getHeaders(), ...(scope.movedTo && { location: scope.movedTo }) },
    body: Buffer.concat(response.chunks),
    scope,
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`page not rendered within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A response that goes to no socket: it keeps what is written. */
class KeptResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];
  readonly whole = new Promise<void>((resolve) => this.once("finish", resolve));

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.at(-1);
    if (headers && typeof headers === "object")
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    const encoding = typeof rest[0] === "string" ? (rest[0] as BufferEncoding) : "utf8";
    this.chunks.push(typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk));
    const done = rest.at(-1);
    if (typeof done === "function") queueMicrotask(() => done());
    return true;
  }

  override end(...given: unknown[]): this {
    const [chunk] = given;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk);
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.finished = true;
    const done = given.at(-1);
    queueMicrotask(() => {
      this.emit("finish");
      this.emit("close");
      if (typeof done === "function") done();
    });
    return this;
  }
}
