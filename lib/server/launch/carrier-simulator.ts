// The simulated carrier as a process of its own, on the loopback: labels, relay points, and what happens to parcels.
import { clock } from "#lib/platform/clock";
import { env } from "#lib/platform/env";
import { startSimulator } from "../../carriers/simulator/main.ts";
import { onStop } from "../stopping.ts";

/** How often it tells what has happened since; a real carrier tells within minutes. */
const tellEveryMs = 30_000;

const { url, stop } = await startSimulator({
  port: Number(new URL(env.CARRIER_URL ?? "").port),
  dataDir: env.SHOP_DATA_DIR,
  key: env.CARRIER_KEY ?? "",
  webhookUrl: `http://127.0.0.1:${env.PORT}/api/carriers/gateway`,
  webhookSecret: env.CARRIER_WEBHOOK_SECRET ?? "",
  now: () => clock.now(),
});
const telling = setInterval(() => {
  fetch(new URL("/simulator/tell", url), { method: "POST" }).catch(() => undefined);
}, tellEveryMs);
onStop(() => {
  clearInterval(telling);
  return stop();
});
