import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Deliveries } from "./deliveries.ts";
import { expanded } from "./expand.ts";
import { Fault, type FaultBody } from "./fault.ts";
import { parseForm } from "./form.ts";
import { type Knobs, knobsSchema } from "./knobs.ts";
import type { Ledger } from "./ledger.ts";
import { newKey } from "./objects/keys.ts";
import type { openReplies, Reply } from "./replies.ts";
import { routeOf } from "./routes.ts";

type Parts = Readonly<{
  ledger: Ledger;
  deliveries: Deliveries;
  replies: ReturnType<typeof openReplies>;
  knobs: Knobs;
}>;

/** Speaks Stripe's wire protocol: forms in, JSON out, a Request-Id on every answer. */
export function standinServer(parts: Parts): Server {
  return createServer((request, response) => {
    const requestId = newKey("req");
    respond(parts, request, response, requestId).catch((error: unknown) =>
      send(response, requestId, failed(error, requestId)),
    );
  });
}

async function respond(parts: Parts, request: IncomingMessage, response: ServerResponse, requestId: string) {
  const { knobs, replies } = parts;
  const body = await textOf(request);
  const url = new URL(request.url ?? "/", "http://standin");
  if (url.pathname === "/standin/knobs") return send(response, requestId, turn(parts, body));
  if (knobs.down) throw new Fault(503, { type: "api_error", message: "The stand-in has been told to be down." });
  if (!url.pathname.startsWith("/standin/") && !/^(Bearer|Basic) ./.test(request.headers.authorization ?? ""))
    throw new Fault(401, { type: "invalid_request_error", message: "You did not provide an API key." });

  const key = request.method === "POST" ? request.headers["idempotency-key"]?.toString() : undefined;
  const asked = `${request.method} ${url.pathname}\n${body}`;
  const before = key === undefined ? null : replies.begin(key, asked);
  if (before) return send(response, requestId, before, { "idempotent-replayed": "true" });

  if (knobs.latencyMs > 0) await wait(knobs.latencyMs);
  const reply = answer(parts, request.method ?? "GET", url, body, { id: requestId, idempotency_key: key ?? null });
  if (key !== undefined) replies.keep(key, asked, reply);

  if (request.method === "POST" && knobs.hangUpAfterCommit > 0) {
    knobs.hangUpAfterCommit -= 1;
    return response.destroy();
  }
  if (request.method === "POST" && knobs.failAfterCommit > 0) {
    knobs.failAfterCommit -= 1;
    throw new Fault(500, { type: "api_error", message: "Carried out, and then something broke." });
  }
  send(response, requestId, reply);
}

function answer(
  { ledger, deliveries, knobs }: Parts,
  method: string,
  url: URL,
  body: string,
  request: { id: string; idempotency_key: string | null },
): Reply {
  const route = routeOf(method, url.pathname);
  try {
    if (!route)
      throw new Fault(404, {
        type: "invalid_request_error",
        message: `Unrecognized request URL (${method}: ${url.pathname}).`,
      });
    const params = parseForm(method === "GET" ? url.search.slice(1) : body);
    const made = route.run({ id: route.id, params, path: url.pathname, request, ledger, deliveries, knobs });
    return { status: 200, body: JSON.stringify(expanded(made, params, ledger)) };
  } catch (error) {
    return failed(error, request.id);
  }
}

/** Turns the knobs that are named; the others go back to rest. */
function turn({ knobs, deliveries }: Parts, body: string): Reply {
  const turned = knobsSchema.safeParse(body === "" ? {} : JSON.parse(body));
  if (!turned.success) throw new Fault(400, { type: "invalid_request_error", message: turned.error.message });
  const hadDropped = knobs.drop;
  Object.assign(knobs, turned.data);
  if (hadDropped && !knobs.drop) deliveries.resume();
  return { status: 200, body: JSON.stringify(knobs) };
}

function failed(error: unknown, requestId: string): Reply {
  const [status, body]: [number, FaultBody] =
    error instanceof Fault
      ? [error.status, error.body]
      : [500, { type: "api_error", message: error instanceof Error ? error.message : String(error) }];
  const more = {
    ...(body.code && { doc_url: `https://docs.stripe.com/error-codes/${body.code.replaceAll("_", "-")}` }),
    request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
  };
  return { status, body: JSON.stringify({ error: { ...body, ...more } }) };
}

function send(response: ServerResponse, requestId: string, reply: Reply, more: Record<string, string> = {}): void {
  response.writeHead(reply.status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(reply.body),
    "request-id": requestId,
    ...more,
  });
  response.end(reply.body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
