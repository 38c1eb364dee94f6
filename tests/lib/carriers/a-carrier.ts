import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { httpCarrier } from "#lib/carriers/http-carrier";
import type { ParcelToSend } from "#lib/carriers/schema";
import { startSimulator } from "../../../lib/carriers/simulator/main.ts";

export const secret = "carrier-webhook-secret";

/** A simulated carrier whose clock the test sets, the port that speaks to it, and the notices that it has sent. */
export async function aCarrier(dataDir = mkdtempSync(path.join(tmpdir(), "carrier-"))) {
  const notices: { raw: string; signature: string }[] = [];
  const listener = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    notices.push({ raw: Buffer.concat(chunks).toString(), signature: String(request.headers["carrier-signature"]) });
    response.end();
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  const webhookUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;

  const time = { now: new Date("2026-11-23T15:00:00Z") };
  const now = () => time.now;
  const simulator = await startSimulator({ port: 0, dataDir, key: "key", webhookUrl, webhookSecret: secret, now });
  const post = (what: string, body: object = {}) =>
    fetch(`${simulator.url}/simulator/${what}`, { method: "POST", body: JSON.stringify(body) }).then((answer) =>
      answer.json(),
    );
  return {
    dataDir,
    time,
    notices,
    url: simulator.url,
    port: httpCarrier({ code: "simulator", url: simulator.url, key: "key", now, timeoutMs: 500 }),
    turn: (knobs: object) => post("knobs", knobs),
    tell: () => post("tell"),
    async stop() {
      listener.closeAllConnections();
      listener.close();
      await simulator.stop();
    },
  };
}

export const aParcel = (change: Partial<ParcelToSend> = {}): ParcelToSend => ({
  reference: "parcel-1",
  service: "home",
  weightGrams: 1200,
  handOver: "2026-11-23",
  from: { postcode: "49800" },
  to: { name: "Camille Rousseau", line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers" },
  ...change,
});
