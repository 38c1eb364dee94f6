import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { startStandin } from "../../lib/payments/standin/main.ts";
import { webhookSecret } from "./webhook-secret.ts";

/*
 * Each test file pays at a stand-in of its own, empty, where the process has always known it to be: the environment is
 * read once. Its webhooks go nowhere; a test that wants one tells the shop itself.
 */
const dataDir = mkdtempSync(join(tmpdir(), "standin-"));
const known = Number(process.env.TEST_STANDIN_PORT ?? 0);
const standin = await startStandin({ port: known, dataDir, webhookUrl: "http://127.0.0.1:9/", webhookSecret });
process.env.TEST_STANDIN_PORT = String(standin.port);
process.env.STRIPE_API_URL = standin.url;
process.env.STRIPE_WEBHOOK_SECRET = webhookSecret;

afterAll(async () => {
  await standin.stop();
  rmSync(dataDir, { recursive: true });
});
