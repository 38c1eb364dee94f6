import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "#lib/platform/env";
import { hashToken, isToken } from "#lib/platform/tokens";
import { refuseRequest } from "./refuse-request.ts";

/** Counters of this process since its start, in Prometheus' text format. */
const counts = new Map<string, number>();

const count = (series: string): void => {
  counts.set(series, (counts.get(series) ?? 0) + 1);
};

export const countRequest = (status: number): void => count(`comptoir_requests_total{status="${status}"}`);
export const countPage = (outcome: "hit" | "miss" | "bypass"): void =>
  count(`comptoir_pages_total{cache="${outcome}"}`);

/** For a monitor that shows METRICS_TOKEN; where none is set there is nothing to see. */
export function answerMetrics(request: IncomingMessage, response: ServerResponse): void {
  const { METRICS_TOKEN: token } = env;
  if (!token) refuseRequest(request, response, { status: 404, code: "not_found", detail: "METRICS_TOKEN is not set" });
  else if (!isToken(request.headers.authorization?.replace(/^Bearer /, "") ?? "", hashToken(token)))
    refuseRequest(request, response, { status: 401, code: "unauthorised", detail: "Send METRICS_TOKEN as bearer" });
  else response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(metricsText());
}

function metricsText(): string {
  const gauges = [
    `comptoir_memory_bytes ${process.memoryUsage.rss()}`,
    `comptoir_uptime_seconds ${Math.round(process.uptime())}`,
  ];
  const series = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name} ${value}`);
  return `${[...series, ...gauges].join("\n")}\n`;
}
