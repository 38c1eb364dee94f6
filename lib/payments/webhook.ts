import Stripe from "stripe";

/** How old, or how far ahead of our clock, a signature may be (PAY-02). */
const toleranceSeconds = 300;

/** What the shop keeps of a webhook: enough to go and ask the provider itself. Its amounts are never believed. */
export type PaymentNotice = Readonly<{ id: string; type: string; intentId: string | null }>;

/**
 * Reads a webhook that the provider signed, or null when it was forged, altered by a byte, too old or from the future.
 * `raw` is the body exactly as it came; `at` is the real time, whatever hour the shop's clock shows.
 */
export function readWebhook(raw: string, signature: string, secret: string, at: Date): PaymentNotice | null {
  const signedAt = Number(/(?:^|,)t=(\d+)/.exec(signature)?.[1]);
  if (!(signedAt <= at.getTime() / 1000 + toleranceSeconds)) return null;
  try {
    const event = Stripe.webhooks.constructEvent(raw, signature, secret, toleranceSeconds, undefined, at.getTime());
    return { id: event.id, type: event.type, intentId: intentOf(event.data.object) };
  } catch {
    return null;
  }
}

/** The payment that an event's object is, or belongs to (a charge, a refund, a dispute). */
function intentOf(object: object): string | null {
  if ("object" in object && object.object === "payment_intent" && "id" in object) return String(object.id);
  if ("payment_intent" in object && typeof object.payment_intent === "string") return object.payment_intent;
  return null;
}
