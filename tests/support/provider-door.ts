import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll } from "vitest";
import type { Whim } from "./a-life.ts";

/*
 * Import this before anything of the shop: it stands between the shop and the payment stand-in, and lets the latter have
 * its whims about a question that is marked with one.
 */
const provider = process.env.STRIPE_API_URL ?? "";
/** Longer than the shop waits for an answer. */
const lateMs = Number(process.env.STRIPE_TIMEOUT_MS ?? 8_000) + 200;

type Answer = Readonly<{ status: number; body: string }>;
const failure = (status: number, type: string, code = "") => ({
  status,
  body: JSON.stringify({ error: { type, message: "A whim.", ...(code && { code }) } }),
});

let keysAreForgotten = false;
/** Plants a mistake: what the shop asks for twice is asked for twice, for its idempotency keys do not arrive. */
export const forgetKeys = (forgotten: boolean): void => {
  keysAreForgotten = forgotten;
};

async function forward(request: IncomingMessage, body: Buffer): Promise<Answer> {
  const { host: _, connection: __, "content-length": ___, "x-whim": ____, ...headers } = request.headers;
  if (keysAreForgotten) delete headers["idempotency-key"];
  const method = request.method ?? "GET";
  const answer = await fetch(new URL(request.url ?? "/", provider), {
    ...{ method, headers: headers as Record<string, string> },
    ...(method === "POST" && { body: new Uint8Array(body) }),
  });
  return { status: answer.status, body: await answer.text() };
}

/** What becomes of a question; null when its line is cut. */
async function answerTo(request: IncomingMessage, body: Buffer): Promise<Answer | null> {
  const whim = request.headers["x-whim"] as Whim | undefined;
  if (whim === "is cut off before it acts") return null;
  if (whim === "is busy") return failure(429, "invalid_request_error", "rate_limit");
  if (whim === "is at it already") return failure(409, "idempotency_error", "idempotency_key_in_use");
  const answer = await forward(request, body);
  if (whim === "acts and is cut off") return null;
  if (whim === "acts and answers 500") return failure(500, "api_error");
  if (whim === "acts and answers half") return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
  if (whim === "acts and answers late") await wait(lateMs);
  return answer;
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answer = await answerTo(request, Buffer.concat(chunks));
  if (!answer) response.destroy();
  else response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
}

const door = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
door.listen(0, "127.0.0.1");
await once(door, "listening");
const address = door.address();
process.env.STRIPE_API_URL = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

afterAll(() => {
  door.closeAllConnections();
  door.close();
});
