import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Stripe from "stripe";
import { startStandin } from "../../../lib/payments/standin/main.ts";

const webhookSecret = "whsec_test";

/** A stand-in with a shop listening for its webhooks; `restart` starts it again on the same journal. */
export async function aStandin() {
  const dataDir = mkdtempSync(join(tmpdir(), "standin-"));
  const heard: Stripe.Event[] = [];
  const shop = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const signature = request.headers["stripe-signature"] ?? "";
    heard.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, webhookSecret));
    response.end("{}");
  });
  await new Promise<void>((done) => shop.listen(0, "127.0.0.1", done));
  const address = shop.address();
  const webhookUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;

  const start = () => startStandin({ port: 0, dataDir, webhookUrl, webhookSecret });
  let standin = await start();
  const connect = () =>
    new Stripe("sk_test_x", {
      host: "127.0.0.1",
      port: standin.port,
      protocol: "http",
      telemetry: false,
      maxNetworkRetries: 0,
    });

  return {
    heard,
    url: () => standin.url,
    stripe: connect,
    async restart() {
      await standin.stop();
      standin = await start();
    },
    turn: (knobs: object) =>
      fetch(`${standin.url}/standin/knobs`, { method: "POST", body: JSON.stringify(knobs) }).then(
        ({ status }) => status,
      ),
    async stop() {
      await standin.stop();
      await new Promise((done) => shop.close(done));
      rmSync(dataDir, { recursive: true });
    },
  };
}
