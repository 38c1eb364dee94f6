import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import Stripe from "stripe";
import { env } from "#lib/platform/env";
import { breaker, ProviderUnavailable } from "./breaker.ts";

/** The key the stand-in is spoken to with when the shop has none of its own. */
const standinKey = "sk_test_standin";

function connect(): Stripe {
  if (!env.STRIPE_SECRET_KEY && !env.STRIPE_API_URL)
    throw new ProviderUnavailable("neither STRIPE_SECRET_KEY nor STRIPE_API_URL is set");
  const api = new URL(env.STRIPE_API_URL ?? "https://api.stripe.com");
  const secure = api.protocol === "https:";
  return new Stripe(env.STRIPE_SECRET_KEY ?? standinKey, {
    host: api.hostname,
    port: api.port || (secure ? 443 : 80),
    protocol: secure ? "https" : "http",
    httpAgent: secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true }),
    timeout: env.STRIPE_TIMEOUT_MS,
    maxNetworkRetries: 1,
    telemetry: false,
  });
}

let client: Stripe | undefined;

/** No answer, a broken answer, or too many questions: the outcome is unknown. */
const unreachable = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error instanceof Stripe.errors.StripeAPIError ||
  error instanceof Stripe.errors.StripeRateLimitError;

/** The same request is still being carried out: its outcome is unknown too, but the provider is well. */
const stillRunning = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeError && error.statusCode === 409;

const guarded = breaker({ failures: 5, openForMs: 10_000, now: () => performance.now(), failed: unreachable });

/** Asks the provider through the breaker; throws ProviderUnavailable when nobody knows what became of the question. */
export async function ask<T>(question: (stripe: Stripe) => Promise<T>): Promise<T> {
  client ??= connect();
  const stripe = client;
  try {
    return await guarded(() => question(stripe));
  } catch (error) {
    throw stillRunning(error) ? new ProviderUnavailable(error) : error;
  }
}
