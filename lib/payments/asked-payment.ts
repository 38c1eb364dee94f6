import type { Currency } from "#lib/kernel/money";
import type { IntentView } from "./schema.ts";
import { orAsItStands, orDeclined, paidWith } from "./stripe/answers.ts";
import { ask } from "./stripe/client.ts";
import { intentView, requestKey, withCharge } from "./stripe/views.ts";

type Asked = Readonly<{ requestId: string; amountMinor: number; currency: Currency }>;

/**
 * Opens the one payment that answers a request by link; nobody has paid it yet. Its key is the request, and one payment
 * is paid once: two tabs with two cards charge one of them. Throws ProviderUnavailable.
 */
export const openIntent = async ({ requestId, amountMinor, currency }: Asked): Promise<IntentView> =>
  intentView(
    await ask((stripe) =>
      stripe.paymentIntents.create(
        {
          amount: amountMinor,
          currency: currency.toLowerCase(),
          automatic_payment_methods: { enabled: true, allow_redirects: "always" },
          metadata: { [requestKey]: requestId },
          expand: [withCharge],
        },
        { idempotencyKey: `request:${requestId}` },
      ),
    ),
  );

type Confirming = Readonly<{ intentId: string; paymentMethod: string; returnUrl: string }>;

/**
 * Pays an open payment with a card. A declined card is an answer, and another may be tried; a payment that is over is told
 * as it stands. Throws ProviderUnavailable.
 */
export const confirmIntent = ({ intentId, paymentMethod, returnUrl }: Confirming): Promise<IntentView> =>
  orDeclined(() =>
    orAsItStands(intentId, (stripe) =>
      stripe.paymentIntents.confirm(
        intentId,
        { ...paidWith(paymentMethod), return_url: returnUrl, expand: [withCharge] },
        { idempotencyKey: `confirm:${intentId}:${paymentMethod}` },
      ),
    ),
  );
