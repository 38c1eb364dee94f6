import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { startStandin } from "../../lib/payments/standin/main.ts";

/*
 * Import this first: the payment stand-in must be listening before anything reads the environment. Its webhooks go
 * nowhere; a test that wants one tells the shop itself.
 */
const dataDir = mkdtempSync(join(tmpdir(), "standin-"));
const standin = await startStandin({
  port: 0,
  dataDir,
  webhookUrl: "http://127.0.0.1:9/",
  webhookSecret: "whsec_test",
});
process.env.STRIPE_API_URL = standin.url;

afterAll(async () => {
  await standin.stop();
  rmSync(dataDir, { recursive: true });
});

/** Lets the provider have a bad day (knobs of the stand-in). */
export const turn = (knobs: object) =>
  fetch(`${standin.url}/standin/knobs`, { method: "POST", body: JSON.stringify(knobs) });

type Charge = Readonly<{ id: string; status: string; amount: number; amount_received: number }>;

/** Everything the provider was ever asked to take, for counting. */
export async function intentsAtProvider(): Promise<readonly Charge[]> {
  const response = await fetch(`${standin.url}/v1/payment_intents?limit=100`, {
    headers: { authorization: "Bearer sk_test_standin" },
  });
  const { data } = (await response.json()) as { data: Charge[] };
  return data;
}
