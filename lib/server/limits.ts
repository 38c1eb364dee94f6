import type { IncomingMessage } from "node:http";
import type { RequestRefusal } from "./refuse-request.ts";

const longestUrl = 2_000;
const largestBody = 1_048_576;

/** Why a request is refused before anything reads it, or null. A body must say its length, so that none grows on the way. */
export function tooMuch({ url = "/", headers }: IncomingMessage): RequestRefusal | null {
  if (url.length > longestUrl) return { status: 414, code: "url_too_long", detail: `At most ${longestUrl} characters` };
  if (headers["transfer-encoding"]) return { status: 411, code: "length_required", detail: "Send a Content-Length" };
  if (Number(headers["content-length"] ?? 0) > largestBody)
    return { status: 413, code: "body_too_large", detail: "At most 1 MB" };
  return null;
}
