import type { Currency } from "#lib/kernel/money";
import type { IntentView } from "./schema.ts";
import { ask } from "./stripe/client.ts";
import { keptAside } from "./stripe/kept-aside.ts";
import { intentView, reauthorisationKey, withCharge } from "./stripe/views.ts";

type Anew = Readonly<{ reauthorisationId: string; amountMinor: number; currency: Currency }>;

/**
 * Opens the one payment by which money is kept aside anew, before its bank lets go of the first; no card has been asked
 * yet (`paySaved` asks). Its key is our own id, so that a repeated step keeps it once. Throws ProviderUnavailable.
 */
export const openAuthorisation = async ({ reauthorisationId, amountMinor, currency }: Anew): Promise<IntentView> =>
  intentView(
    await ask((stripe) =>
      stripe.paymentIntents.create(
        {
          amount: amountMinor,
          currency: currency.toLowerCase(),
          automatic_payment_methods: { enabled: true, allow_redirects: "always" },
          metadata: { [reauthorisationKey]: reauthorisationId },
          ...keptAside,
          expand: [withCharge],
        },
        { idempotencyKey: `reauthorise:${reauthorisationId}` },
      ),
    ),
  );
