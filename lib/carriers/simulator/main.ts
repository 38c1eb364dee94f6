import { once } from "node:events";
import { signed } from "#lib/platform/signed-notice";
import { knobsSchema } from "./knobs.ts";
import { openParcels } from "./parcels.ts";
import { simulatorServer } from "./server.ts";

export type Simulator = Readonly<{ url: string; stop: () => Promise<void> }>;

/**
 * Starts a carrier on loopback, for a shop that has none. Port 0 takes a free one. Its clock is the shop's; what happens
 * to a parcel is sent as signed notices when `POST /simulator/tell` says so, and can be asked for at any time.
 */
export async function startSimulator(of: {
  port: number;
  dataDir: string;
  key: string;
  webhookUrl: string;
  webhookSecret: string;
  now: () => Date;
}): Promise<Simulator> {
  const { key, now, webhookUrl, webhookSecret } = of;
  const parcels = openParcels(of.dataDir);
  const knobs = knobsSchema.parse({});
  const told = new Set<string>();

  async function tell(): Promise<number> {
    const events = parcels.happened(now()).filter(({ id }) => !told.has(id));
    for (const event of events) {
      told.add(event.id);
      if (knobs.dropped > 0) knobs.dropped -= 1;
      else
        for (let copy = 0; copy <= knobs.duplicates; copy += 1) await sendNotice(JSON.stringify({ events: [event] }));
    }
    return events.length;
  }

  const sendNotice = (body: string) =>
    fetch(webhookUrl, {
      method: "POST",
      headers: { "content-type": "application/json", "carrier-signature": signed(body, webhookSecret, new Date()) },
      body,
      signal: AbortSignal.timeout(10_000),
    }).then(
      (answer) => answer.arrayBuffer(),
      () => undefined,
    );

  const server = simulatorServer({ parcels, knobs, now, key, tell });
  server.listen(of.port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : of.port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
