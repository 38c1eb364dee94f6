import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "#lib/platform/log";
import { gatherPage, type PageScope, type Preview } from "#lib/platform/page-scope";
import { logAccess } from "./access-log.ts";
import { groupOrderOf } from "./group-order.ts";
import type { Health } from "./health.ts";
import { limitHeavyRequests } from "./heavy-requests.ts";
import { tooMuch } from "./limits.ts";
import { answerMetrics, countRequest } from "./metrics.ts";
import { movedHeaders } from "./moved-to.ts";
import type { PageCache } from "./page-cache.ts";
import { pageRequest } from "./page-key.ts";
import type { AskedPreview } from "./preview.ts";
import { refuseRequest } from "./refuse-request.ts";
import { type Pages, statusOf } from "./render-page.ts";
import { noncePolicy, plainPolicy, securityHeaders } from "./security-headers.ts";
import { servePage } from "./serve-page.ts";
import { trustedHeaders } from "./trusted-headers.ts";

type Parts = Readonly<{
  pages: Pages;
  cache: PageCache;
  health: Health;
  developing: boolean;
  previewAsked: (request: IncomingMessage) => Promise<AskedPreview | null>;
  /** Told every address that was answered, with its status. */
  noteAsked: (url: string, status: number) => void;
}>;

/** Everything that happens to a request before and after its page: names it, limits it, guards it, serves or passes it on. */
export function makeFront({ pages, cache, health, developing, previewAsked, noteAsked }: Parts) {
  const tooHeavy = limitHeavyRequests();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = trustedHeaders(request);
    response.setHeader("x-request-id", requestId);
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    logAccess(request, response, requestId);
    const asked = request.url ?? "/";
    response.once("finish", () => {
      countRequest(response.statusCode);
      noteAsked(asked, response.statusCode);
    });

    try {
      await answer(request, response);
    } catch (error) {
      log.error({ err: error, requestId }, "request failed");
      if (response.headersSent) response.destroy();
      else refuseRequest(request, response, { status: 500, code: "internal_error", detail: `Request ${requestId}` });
    }
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = tooMuch(request) ?? tooHeavy(request, response);
    if (refused) return refuseRequest(request, response, refused);

    const url = request.url ?? "/";
    if (url === "/healthz") return json(response, 200, { live: true });
    if (url === "/readyz") {
      const state = await health.ready();
      return json(response, state.ready ? 200 : 503, state);
    }
    if (url === "/metrics") return answerMetrics(request, response);

    const page = pageRequest(request);
    const preview = page && (await previewAsked(request));
    if (preview && "moveTo" in preview) return moved(response, preview.moveTo);
    const ordered = page && !preview && groupOrderOf(request);
    if (ordered) return moved(response, ordered);
    if (page && preview) request.url = page.url;
    if (page && !preview && !developing) return servePage({ page, request, response, pages, cache });
    return personal(request, response, preview);
  }

  /** Anything that is not one and the same for everybody, or at another hour: Next renders it with a nonce of its own. */
  function personal(request: IncomingMessage, response: ServerResponse, preview: Preview | null): Promise<void> {
    const url = request.url ?? "/";
    const scope: PageScope = { tags: new Set(), staleAt: null, url, ...(preview && { preview }) };
    if (!developing) {
      const nonce = randomBytes(16).toString("base64");
      const policy = noncePolicy(nonce);
      request.headers["content-security-policy"] = policy;
      response.setHeader("content-security-policy", policy);
    }
    whenHeadersGo(response, (status) => {
      if (!developing && response.hasHeader("x-nextjs-prerender")) {
        response.setHeader("content-security-policy", plainPolicy);
      }
      if (scope.movedTo)
        for (const [name, value] of Object.entries(movedHeaders(scope.movedTo, url))) response.setHeader(name, value);
      return statusOf(scope, status);
    });
    return gatherPage(scope, () => pages(request, response));
  }
}

/**
 * What is known only when a page has been made: one from build time carries no nonce, so its policy is the plain one; one
 * about something there is not is answered with the status that `change` returns.
 */
function whenHeadersGo(response: ServerResponse, change: (status: number) => number): void {
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    return Reflect.apply(writeHead, this, [change(status), ...rest]);
  } as typeof writeHead;
}

const moved = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { location, "cache-control": "private, no-store" }).end();
};

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(body));
};
