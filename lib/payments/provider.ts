import type { Currency } from "#lib/kernel/money";
import { env } from "#lib/platform/env";
import { consentWording } from "./consent.ts";
import type { DisputeView, IntentView, RefundView } from "./schema.ts";
import { orAsItStands, orDeclined, paidWith, readIntent } from "./stripe/answers.ts";
import { ask } from "./stripe/client.ts";
import { keptAside } from "./stripe/kept-aside.ts";
import {
  attemptKey,
  captureMark,
  disputeView,
  intentView,
  keptByWordingKey,
  keptForKey,
  keptSinceKey,
  refundView,
  withCharge,
} from "./stripe/views.ts";

export { readIntent } from "./stripe/answers.ts";
export { ProviderUnavailable } from "./stripe/breaker.ts";

export type Payment = Readonly<{
  attemptId: string;
  amountMinor: number;
  currency: Currency;
  /** A token made by the provider's own form, or a test token. Without it the Payment Element asks for the card. */
  paymentMethod?: string | undefined;
  /** Who the provider keeps that card for, when it is one its payer chose among theirs. */
  customerId?: string | undefined;
  /** Where the shopper comes back to after proving who they are. */
  returnUrl: string;
  /** The money is only kept aside at the bank, for some days, until `captureIntent` takes it or `cancelIntent` lets it go. */
  authoriseOnly?: boolean;
  /** Its payer agrees that the provider keeps the card, and that it is charged for what they have coming. */
  keep?: Readonly<{ accountId: string; customerId: string; consentedAt: Date }> | null;
  metadata?: Readonly<Record<string, string>>;
}>;

/**
 * Asks for the money of one checkout attempt; with a payment method it is also confirmed. The key is the attempt and the
 * method, so that a repeated try charges once. A declined card is an answer (`declineCode`); throws ProviderUnavailable.
 */
export const payIntent = (payment: Payment): Promise<IntentView> =>
  orDeclined(async () =>
    intentView(
      await ask((stripe) =>
        stripe.paymentIntents.create(
          {
            amount: payment.amountMinor,
            currency: payment.currency.toLowerCase(),
            automatic_payment_methods: { enabled: true, allow_redirects: "always" },
            metadata: { ...payment.metadata, [attemptKey]: payment.attemptId, ...keptFor(payment) },
            ...(payment.customerId && { customer: payment.customerId }),
            ...(payment.keep && { customer: payment.keep.customerId, setup_future_usage: "off_session" }),
            ...(payment.authoriseOnly && keptAside),
            expand: [withCharge],
            ...(payment.paymentMethod && {
              ...paidWith(payment.paymentMethod),
              confirm: true,
              return_url: payment.returnUrl,
            }),
          },
          { idempotencyKey: `attempt:${payment.attemptId}:${payment.paymentMethod ?? ""}` },
        ),
      ),
    ),
  );

const keptFor = ({ keep }: Payment) =>
  keep
    ? {
        [keptForKey]: keep.accountId,
        [keptSinceKey]: keep.consentedAt.toISOString(),
        [keptByWordingKey]: String(consentWording),
      }
    : {};

/**
 * The payment made for an attempt whose intent was never written down (the process died in between), or null.
 * The provider's search may lag a minute behind: ask it of old attempts only.
 */
export async function findIntent(attemptId: string): Promise<IntentView | null> {
  const found = await ask((stripe) =>
    stripe.paymentIntents.search({
      query: `metadata['${attemptKey}']:'${attemptId}'`,
      limit: 10,
      expand: [`data.${withCharge}`],
    }),
  );
  const intent =
    found.data.find(({ status }) => status === "succeeded" || status === "requires_capture") ?? found.data[0];
  return intent ? intentView(intent) : null;
}

/** So much of what is kept aside; `final` when nothing is to be taken after it, so that the bank lets go of the rest. */
export type Taking = Readonly<{ captureId: string; intentId: string; amountMinor: number; final: boolean }>;

/**
 * Takes money that was only authorised. The capture's own id is the key, so that a repeated try takes it once; a payment
 * whose authorisation has ended meanwhile is told as it stands. Throws ProviderUnavailable.
 */
export const captureIntent = ({ captureId, intentId, amountMinor, final }: Taking): Promise<IntentView> =>
  orAsItStands(intentId, (stripe) =>
    stripe.paymentIntents.capture(
      intentId,
      {
        amount_to_capture: amountMinor,
        ...(!final && { final_capture: false }),
        metadata: { [`${captureMark}${captureId}`]: String(amountMinor) },
        expand: [withCharge],
      },
      { idempotencyKey: `capture:${captureId}` },
    ),
  );

/** Lets go of what is left of a payment of which parts were taken; one that is over is told as it stands. */
export const releaseRest = (id: string): Promise<IntentView> =>
  orAsItStands(id, (stripe) =>
    stripe.paymentIntents.capture(
      id,
      { amount_to_capture: 0, final_capture: true, expand: [withCharge] },
      { idempotencyKey: `release:${id}` },
    ),
  );

/** Gives up a payment nobody has made, so that nobody can; one that was made, or only authorised, is told as it stands. */
export async function closeIntent(id: string): Promise<IntentView> {
  const intent = await readIntent(id);
  return intent.status === "requires_capture" ? intent : cancelIntent(id);
}

/** Gives up a payment: nobody can pay it any more, and a bank lets go of it. One that is over is told as it stands. */
export const cancelIntent = (id: string): Promise<IntentView> =>
  orAsItStands(id, (stripe) => stripe.paymentIntents.cancel(id, { expand: [withCharge] }));

/** Gives money back. The key is the refund's own id, so that a repeated try refunds once. Throws ProviderUnavailable. */
export const refundIntent = async (refund: {
  refundId: string;
  intentId: string;
  amountMinor: number;
}): Promise<RefundView> =>
  refundView(
    await ask((stripe) =>
      stripe.refunds.create(
        { payment_intent: refund.intentId, amount: refund.amountMinor, metadata: { refund: refund.refundId } },
        { idempotencyKey: `refund:${refund.refundId}` },
      ),
    ),
  );

/** What the provider says of a refund now. Throws ProviderUnavailable. */
export const readRefund = async (id: string): Promise<RefundView> =>
  refundView(await ask((stripe) => stripe.refunds.retrieve(id)));

/** What the provider says now of everything that is, or was, contested of a payment. Throws ProviderUnavailable. */
export const disputesOf = async (intentId: string): Promise<readonly DisputeView[]> =>
  (await ask((stripe) => stripe.disputes.list({ payment_intent: intentId, limit: 100 }))).data.map(disputeView);

/** True when the bundled stand-in answers instead of Stripe: it is spoken to on loopback. */
export const standinInUse = (): boolean =>
  env.STRIPE_API_URL !== undefined &&
  ["127.0.0.1", "localhost", "[::1]"].includes(new URL(env.STRIPE_API_URL).hostname);
