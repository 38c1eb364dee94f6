import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Flow = Readonly<{ id: string; key: string; number: string; kind: string; recipient: object; file: string }>;
type Told = Readonly<{ id: string; flowId: string; status: number; at: string; reason?: string }>;

/**
 * An approved platform that stands in: it takes a flow once a key, tells what became of each, and has bad days. `lose`:
 * so many answers are lost after it has acted; `reject`: why it takes nothing.
 */
export async function aPlatform() {
  const flows: Flow[] = [];
  const events: Told[] = [];
  const paid: { flowId: string; amountMinor: number }[] = [];
  const knobs = { lose: 0, reject: "" };

  function take(key: string, body: Omit<Flow, "id" | "key">) {
    const known = flows.find((flow) => flow.key === key);
    if (known) return known;
    const flow = { ...body, id: `flow-${flows.length + 1}`, key };
    flows.push(flow);
    return flow;
  }

  const server = createServer(async (request, response) => {
    const say = (status: number, answer: object) => response.writeHead(status).end(JSON.stringify(answer));
    const url = new URL(request.url ?? "/", "http://platform.example");
    if (url.pathname === "/events") {
      const from = Number(url.searchParams.get("after") || 0);
      return say(200, { events: events.slice(from), cursor: String(events.length) });
    }
    const body = await bodyOf(request);
    if (url.pathname !== "/flows") {
      const [, , flowId = ""] = url.pathname.split("/");
      paid.push({ flowId, amountMinor: body.amountMinor });
      return say(200, {});
    }
    if (knobs.reject) return say(422, { reason: knobs.reject });
    const { id } = take(String(request.headers["idempotency-key"]), body);
    if (knobs.lose-- > 0) return say(500, {});
    return say(200, { id, status: 200 });
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ flows, paid, knobs },
    tell: (flowId: string, status: number, at: string, reason?: string) => {
      const id = `event-${events.length + 1}`;
      events.push({ id, flowId, status, at, ...(reason && { reason }) });
      return id;
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

async function bodyOf(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString() || "{}");
}
