import { system } from "#lib/kernel/actor";
import { receivePaymentEvent } from "#lib/payments/commands";
import { readWebhook } from "#lib/payments/webhook";
import { clock } from "#lib/platform/clock";
import { count } from "#lib/platform/counters";
import { env } from "#lib/platform/env";
import { log } from "#lib/platform/log";

const largestBody = 262_144;

/**
 * Where the payment provider tells what happened. The signature is checked on the bytes as they came; the event is kept
 * once and answered at once, and a job does what follows. Anything not signed by the provider is a 400 (PAY-01, PAY-02).
 */
export async function POST(request: Request): Promise<Response> {
  const raw = await request.text();
  const signature = request.headers.get("stripe-signature") ?? "";
  const secret = env.STRIPE_WEBHOOK_SECRET;
  const signedAt = new Date();
  const notice = secret && raw.length <= largestBody ? readWebhook(raw, signature, secret, signedAt) : null;
  if (!notice) {
    count("payment_webhooks_refused");
    log.warn({ requestId: request.headers.get("x-request-id") }, "a payment webhook was refused");
    return Response.json({ code: "signature_not_valid" }, { status: 400 });
  }
  const kept = await receivePaymentEvent(system("payment provider"), notice, { now: clock.now() });
  if (!kept.ok) return Response.json(kept.refusal, { status: 400 });
  return Response.json({ received: true });
}
