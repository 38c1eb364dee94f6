// The payment stand-in as a process of its own: it answers Stripe's wire protocol on the loopback.
import { startStandin } from "#lib/payments/standin/main";
import { env } from "#lib/platform/env";
import { onStop } from "../stopping.ts";

const { stop } = await startStandin({
  port: Number(new URL(env.STRIPE_API_URL ?? "").port),
  dataDir: env.SHOP_DATA_DIR,
  webhookUrl: `http://127.0.0.1:${env.PORT}/api/webhooks/stripe`,
  webhookSecret: env.STRIPE_WEBHOOK_SECRET ?? "",
});
onStop(stop);
