import { once } from "node:events";
import { openDeliveries } from "./deliveries.ts";
import { openJournal } from "./journal.ts";
import { knobsSchema } from "./knobs.ts";
import { openLedger } from "./ledger.ts";
import { openReplies } from "./replies.ts";
import { standinServer } from "./server.ts";

export type Standin = Readonly<{ url: string; port: number; stop: () => Promise<void> }>;

/**
 * Starts a payment provider on loopback that answers as Stripe does, for a shop without keys. Port 0 takes a free one.
 * What it knows is kept in `dataDir`, so that a payment made before a restart can still be refunded after it.
 */
export async function startStandin(of: {
  port: number;
  dataDir: string;
  webhookUrl: string;
  webhookSecret: string;
  latencyMs?: number;
}): Promise<Standin> {
  const journal = openJournal(of.dataDir);
  const ledger = openLedger(journal);
  const knobs = knobsSchema.parse({ latencyMs: of.latencyMs ?? 0 });
  const deliveries = openDeliveries({ url: of.webhookUrl, secret: of.webhookSecret, ledger, knobs });
  const server = standinServer({ ledger, deliveries, replies: openReplies(journal), knobs });
  server.listen(of.port, "127.0.0.1");
  await once(server, "listening");
  deliveries.resume();

  const address = server.address();
  const port = typeof address === "object" && address ? address.port : of.port;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      deliveries.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      journal.close();
    },
  };
}

if (import.meta.main) {
  const shop = process.env.SHOP_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
  const standin = await startStandin({
    port: Number(process.env.STANDIN_PORT ?? 4242),
    dataDir: process.env.SHOP_DATA_DIR ?? ".data",
    webhookUrl: `${shop}/api/webhooks/stripe`,
    webhookSecret: process.env.STRIPE_WEBHOOK_SECRET ?? "whsec_standin",
  });
  console.log(`The payment stand-in answers at ${standin.url}; webhooks go to ${shop}.`);
}
