import type { IncomingMessage } from "node:http";
import type { RequestRefusal } from "./refuse-request.ts";

const longestUrl = 2_000;
const largestBody = 1_048_576;

/** Where more than that may be sent, in bytes. */
const larger: readonly (readonly [where: RegExp, most: number])[] = [
  /** Files that are read as they come, piece by piece, by the route itself. */
  [/^\/admin\/imports\/upload(\?|$)/, 540_000_000],
  /** Pictures and documents of the catalogue, read only for staff who may send them. */
  [/^\/admin\/(media\/upload|categories\/picture|documents\/upload)(\?|$)/, 64_000_000],
  /** The pictures of a review, all in one: as much as next.config.ts lets a form send. */
  [/^\/(fr|en)\/reviews\/[0-9a-f-]{36}(\?|$)/, 25_000_000],
  /** The files that come with a message to the service. */
  [/^\/(fr|en)\/contact(\/[0-9a-f-]{36})?(\?|$)/, 25_000_000],
];

const bytesOf = ({ headers }: IncomingMessage): number => Number(headers["content-length"] ?? 0);

/** Why a request is refused before anything reads it, or null. A body must say its length, so that none grows on the way. */
export function tooMuch(request: IncomingMessage): RequestRefusal | null {
  const { url = "/", headers } = request;
  if (url.length > longestUrl) return { status: 414, code: "url_too_long", detail: `At most ${longestUrl} characters` };
  if (headers["transfer-encoding"]) return { status: 411, code: "length_required", detail: "Send a Content-Length" };
  const most = larger.find(([where]) => where.test(url))?.[1] ?? largestBody;
  if (bytesOf(request) > most)
    return { status: 413, code: "body_too_large", detail: `At most ${Math.floor(most / 1_000_000)} MB` };
  return null;
}

/** Whether anybody sent this, and it is held in memory as a whole before the page knows who. */
export const weighsOnMemory = (request: IncomingMessage): boolean =>
  !request.url?.startsWith("/admin/") && bytesOf(request) > largestBody;
