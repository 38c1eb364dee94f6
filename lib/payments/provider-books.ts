import Stripe from "stripe";
import { ask } from "./stripe/client.ts";
import { pages } from "./stripe/pages.ts";

/** A payment in the provider's books, in cents: taken, given back or on its way, and kept aside to be taken. */
type Booked = { intentId: string; takenMinor: number; backMinor: number; keptMinor: number };

const pageSize = 100;
const bookedOf = (intent: Stripe.PaymentIntent): Booked => ({
  intentId: intent.id,
  takenMinor: intent.amount_received,
  backMinor: 0,
  keptMinor: intent.amount_capturable,
});
const isBack = ({ status }: Stripe.Refund): boolean => status !== "failed" && status !== "canceled";
const intentOf = ({ payment_intent: intent }: Stripe.Refund): string | null =>
  typeof intent === "string" ? intent : (intent?.id ?? null);

/**
 * Every payment made since then, page by page, with what was given back since. Of an older payment only what was given
 * back is told; ask for it by itself. Throws ProviderUnavailable.
 */
export async function paymentsSince(since: Date): Promise<ReadonlyMap<string, Readonly<Booked>>> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  const booked = new Map<string, Booked>();
  for await (const intent of pages((from) =>
    ask((stripe) => stripe.paymentIntents.list({ created, limit: pageSize, ...from })),
  ))
    booked.set(intent.id, bookedOf(intent));
  for await (const refund of pages((from) =>
    ask((stripe) => stripe.refunds.list({ created, limit: pageSize, ...from })),
  )) {
    const intentId = intentOf(refund);
    if (!intentId || !isBack(refund)) continue;
    const payment = booked.get(intentId) ?? { intentId, takenMinor: 0, backMinor: 0, keptMinor: 0 };
    booked.set(intentId, { ...payment, backMinor: payment.backMinor + refund.amount });
  }
  return booked;
}

/** One payment in the provider's books; all nought when it never heard of it. Throws ProviderUnavailable. */
export async function paymentAtProvider(intentId: string): Promise<Readonly<Booked>> {
  const intent = await orUnknown(() => ask((stripe) => stripe.paymentIntents.retrieve(intentId)));
  if (!intent) return { intentId, takenMinor: 0, backMinor: 0, keptMinor: 0 };
  const refunds = await ask((stripe) => stripe.refunds.list({ payment_intent: intentId, limit: pageSize }));
  return { ...bookedOf(intent), backMinor: refunds.data.filter(isBack).reduce((sum, { amount }) => sum + amount, 0) };
}

async function orUnknown<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing") return null;
    throw error;
  }
}
