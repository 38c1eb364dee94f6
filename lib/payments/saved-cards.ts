import { shopUrl } from "#lib/platform/env";
import { customerIdOf } from "./queries-saved-cards.ts";
import type { IntentView } from "./schema.ts";
import { orAsItStands, orDeclined } from "./stripe/answers.ts";
import { ask } from "./stripe/client.ts";
import { withCharge } from "./stripe/views.ts";

type Payer = Readonly<{ id: string; email: string; name: string }>;

/** Who the provider keeps an account's cards for; made the first time, once. Throws ProviderUnavailable. */
export async function providerCustomerOf({ id, email, name }: Payer): Promise<string> {
  const known = await customerIdOf(id);
  if (known) return known;
  const customer = await ask((stripe) =>
    stripe.customers.create({ email, name, metadata: { account: id } }, { idempotencyKey: `customer:${id}` }),
  );
  return customer.id;
}

type Saved = Readonly<{ customerId: string; paymentMethodId: string }>;

/**
 * Pays an open payment with a kept card while its owner is away; a payment that might be made in other ways wants an
 * address to come back to all the same. A bank that refuses, or wants to see them, is an answer
 * (`declineCode`, "authentication_required"): the same payment may then be made by whoever is asked for it. Throws
 * ProviderUnavailable.
 */
export const paySaved = (intentId: string, { customerId, paymentMethodId }: Saved): Promise<IntentView> =>
  orDeclined(() =>
    orAsItStands(intentId, async (stripe) => {
      await stripe.paymentIntents.update(intentId, { customer: customerId });
      return stripe.paymentIntents.confirm(
        intentId,
        { payment_method: paymentMethodId, off_session: true, return_url: shopUrl(), expand: [withCharge] },
        { idempotencyKey: `saved:${intentId}:${paymentMethodId}` },
      );
    }),
  );

/** The provider keeps the card no longer. Throws ProviderUnavailable. */
export async function forgetAtProvider(paymentMethodId: string): Promise<void> {
  const { customer } = await ask((stripe) => stripe.paymentMethods.retrieve(paymentMethodId));
  if (customer) await ask((stripe) => stripe.paymentMethods.detach(paymentMethodId));
}

/** The provider knows them no longer, nor their cards; gone already is gone. Throws ProviderUnavailable. */
export async function forgetWhoAtProvider(customerId: string): Promise<void> {
  const customer = await ask((stripe) => stripe.customers.retrieve(customerId));
  if (!customer.deleted) await ask((stripe) => stripe.customers.del(customerId));
}
