import type { IncomingMessage, ServerResponse } from "node:http";
import { count, counted } from "#lib/platform/counters";
import { env } from "#lib/platform/env";
import { hashToken, isToken } from "#lib/platform/tokens";
import { refuseRequest } from "./refuse-request.ts";

export const countRequest = (status: number): void => count(`requests_total{status="${status}"}`);
export const countPage = (outcome: "hit" | "miss" | "bypass"): void => count(`pages_total{cache="${outcome}"}`);

/** For a monitor that shows METRICS_TOKEN; where none is set there is nothing to see. */
export function answerMetrics(request: IncomingMessage, response: ServerResponse): void {
  const { METRICS_TOKEN: token } = env;
  if (!token) refuseRequest(request, response, { status: 404, code: "not_found", detail: "METRICS_TOKEN is not set" });
  else if (!isToken(request.headers.authorization?.replace(/^Bearer /, "") ?? "", hashToken(token)))
    refuseRequest(request, response, { status: 401, code: "unauthorised", detail: "Send METRICS_TOKEN as bearer" });
  else response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(metricsText());
}

/** The counters of this process since its start, in Prometheus' text format. */
function metricsText(): string {
  const gauges = [
    `comptoir_memory_bytes ${process.memoryUsage.rss()}`,
    `comptoir_uptime_seconds ${Math.round(process.uptime())}`,
  ];
  const series = [...counted()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `comptoir_${name} ${value}`);
  return `${[...series, ...gauges].join("\n")}\n`;
}
