import autocannon from "autocannon";
import type { Load } from "../line.ts";

export type Asked = Readonly<{ path: string; method?: "GET" | "POST"; body?: string }>;

/**
 * Has so many clients ask for these addresses again and again, each beginning elsewhere, for so many seconds. Clients ask
 * for uncompressed bodies and keep their connection, as in the measures of other shops.
 */
export async function asking(
  url: string,
  asked: readonly Asked[],
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Load> {
  const requests = asked.map((one) => ({
    ...one,
    ...(one.body && { headers: { "content-type": "application/json" } }),
  }));
  let next = 0;
  const run = autocannon({
    url,
    connections: clients,
    duration: seconds,
    requests: requests.slice(0, 1),
    setupClient(client) {
      const start = Math.floor((next++ * requests.length) / clients);
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });

  const times: number[] = [];
  let wrong = 0;
  const began = performance.now();
  let last = began;
  run.on("response", (_client: unknown, status: number, _bytes: number, milliseconds: number) => {
    last = performance.now();
    if (status >= 200 && status < 300) times.push(milliseconds);
    else wrong++;
  });
  const { errors } = await run;
  return { times, seconds: (last - began) / 1000, wrong: wrong + errors };
}
