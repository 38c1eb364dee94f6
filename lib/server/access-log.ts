import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "#lib/platform/log";

/** Asked every few seconds by machines; they would drown the rest. */
const probes = new Set(["/healthz", "/readyz", "/metrics"]);

/** One line a request. The query's names are told, never its values: they may hold a token or what somebody searched. */
export function logAccess(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  if (!log.isLevelEnabled("info") || probes.has(request.url ?? "")) return;
  const started = performance.now();
  response.once("close", () => {
    const [path = "/", query] = (request.url ?? "/").split("?");
    log.info({
      method: request.method,
      path,
      ...(query && { query: [...new Set(new URLSearchParams(query).keys())] }),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      requestId,
      ...(!response.writableFinished && { aborted: true }),
    });
  });
}
