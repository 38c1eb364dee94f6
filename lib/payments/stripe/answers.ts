import Stripe from "stripe";
import type { IntentView } from "../schema.ts";
import { ask } from "./client.ts";
import { intentView, withCharge } from "./views.ts";

/** What the provider says of a payment now. Throws ProviderUnavailable. */
export const readIntent = async (id: string): Promise<IntentView> =>
  intentView(await ask((stripe) => stripe.paymentIntents.retrieve(id, { expand: [withCharge] })));

/** What the provider answers when a payment is no longer what it was asked for. */
const isOver: ReadonlySet<string> = new Set([
  "payment_intent_unexpected_state",
  "capture_charge_authorization_expired",
  "charge_expired_for_capture",
]);

/** A payment that is over is told as it stands. Throws ProviderUnavailable. */
export async function orAsItStands(
  id: string,
  end: (stripe: Stripe) => Promise<Stripe.PaymentIntent>,
): Promise<IntentView> {
  try {
    return intentView(await ask(end));
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && isOver.has(error.code ?? "")) return readIntent(id);
    throw error;
  }
}

/** Stripe throws when a card is declined; for a shop that is a normal answer. The SDK writes a missing code as "". */
export async function orDeclined(pay: () => Promise<IntentView>): Promise<IntentView> {
  try {
    return await pay();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeCardError) || !error.payment_intent) throw error;
    const declined = intentView(error.payment_intent);
    return { ...declined, declineCode: error.decline_code || error.code || declined.declineCode };
  }
}

/** What the provider's own form handed over, which it names by another word than a card of old. */
export const paidWith = (token: string) =>
  token.startsWith("ctoken_") ? { confirmation_token: token } : { payment_method: token };
