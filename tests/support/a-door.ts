import { once } from "node:events";
import { createServer } from "node:http";
import { expect } from "vitest";

type Shut = "before the provider hears" | "after the provider has acted";

/**
 * A door on the way to the payment provider that lets nobody who pays through, or nobody back. `url` stands for the
 * provider; what arrives is counted.
 */
export async function shutDoor(provider: string, shut: Shut) {
  let arrived = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const pays = request.method === "POST";
    if (!pays || shut === "after the provider has acted") {
      const answer = await fetch(new URL(request.url ?? "/", provider), {
        method: request.method ?? "GET",
        headers: request.headers as Record<string, string>,
        ...(pays && { body: Buffer.concat(chunks) }),
      });
      if (!pays) return response.writeHead(answer.status).end(await answer.text());
      await answer.arrayBuffer();
    }
    arrived += 1;
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    reached: (count: number) => expect.poll(() => arrived, { interval: 5, timeout: 20_000 }).toBe(count),
    async open() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
