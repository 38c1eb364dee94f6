import type { IncomingMessage } from "node:http";
import { newId } from "#lib/kernel/ids";
import { env } from "#lib/platform/env";

/** What only our own side may say: who the client is, how it came, what Next's inside does. */
const ours = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip", "forwarded", "true-client-ip"];
const never = [
  "x-middleware-subrequest",
  "x-middleware-subrequest-id",
  "content-security-policy",
  "content-security-policy-report-only",
];
const proxies = new Set((env.TRUSTED_PROXIES ?? "").split(",").map((address) => address.trim()));

/**
 * Takes from a request every header that its sender may not decide, puts the client's address into `x-forwarded-for`,
 * and answers the request's id. Only a proxy named in TRUSTED_PROXIES is believed, and for its own hop only (DOS-05).
 */
export function trustedHeaders({ headers, socket }: IncomingMessage): string {
  const direct = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const proxied = proxies.has(direct);
  const lastHop = proxied
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  for (const name of proxied ? never : [...never, ...ours]) delete headers[name];
  headers["x-forwarded-for"] = lastHop || direct;

  const given = headers["x-request-id"];
  const requestId = typeof given === "string" && /^[\w.-]{8,64}$/.test(given) ? given : newId();
  headers["x-request-id"] = requestId;
  return requestId;
}
