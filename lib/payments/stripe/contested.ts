import Stripe from "stripe";

/** The provider's no to giving money back of a payment that is contested, or that its bank has taken back. */
export const isContested = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "charge_disputed";
