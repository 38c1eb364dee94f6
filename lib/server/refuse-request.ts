import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";

export type RequestRefusal = Readonly<{ status: number; code: string; detail: string; retryAfterSeconds?: number }>;

/** Says no at the front door: problem+json to a program (RFC 9457), one plain line to a person. */
export function refuseRequest(request: IncomingMessage, response: ServerResponse, refusal: RequestRefusal): void {
  const { status, code, detail, retryAfterSeconds } = refusal;
  const title = STATUS_CODES[status] ?? "Refused";
  const toProgram = (request.url ?? "").startsWith("/api/");
  request.resume();
  response.writeHead(status, {
    "content-type": toProgram ? "application/problem+json" : "text/plain; charset=utf-8",
    "cache-control": "no-store",
    ...(retryAfterSeconds && { "retry-after": String(retryAfterSeconds) }),
    ...(status < 500 && request.method !== "GET" && { connection: "close" }),
  });
  response.end(
    toProgram ? JSON.stringify({ type: "about:blank", title, status, code, detail }) : `${title}. ${detail}.\n`,
  );
}
