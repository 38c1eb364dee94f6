import type { Fields } from "#app/form-fields";
import { standinToken } from "#lib/payments/standin-cards";
import { env } from "#lib/platform/env";

/** Stripe's own fields hand over a token; the demo's card field is looked up among the test cards. */
export function methodOf({ paymentMethod, card }: Fields): string | null {
  if (env.STRIPE_PUBLISHABLE_KEY) return typeof paymentMethod === "string" ? paymentMethod : null;
  return typeof card === "string" ? standinToken(card) : null;
}
