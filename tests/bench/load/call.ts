import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answer = Readonly<{ status: number; text: string; headers: IncomingHttpHeaders }>;
type Sent = Readonly<{ method?: string; body?: unknown; headers?: Readonly<Record<string, string>> }>;

const agent = new Agent({ keepAlive: true });

/** One call over kept connections; an answer that never comes has status 0. Rejects nothing: a load goes on. */
export function call(url: string, { method = "GET", body, headers = {} }: Sent = {}): Promise<Answer> {
  const sent = body === undefined ? null : Buffer.from(JSON.stringify(body));
  const about = sent ? { "content-type": "application/json", "content-length": sent.length } : {};
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve({ status: 0, text: error.message, headers: {} });
    const outgoing = request(url, { method, agent, headers: { ...about, ...headers } }, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8");
      incoming.on("data", (chunk: string) => {
        text += chunk;
      });
      incoming.once("end", () => resolve({ status: incoming.statusCode ?? 0, text, headers: incoming.headers }));
      incoming.once("error", fail);
    });
    outgoing.once("error", fail);
    outgoing.end(sent ?? undefined);
  });
}
