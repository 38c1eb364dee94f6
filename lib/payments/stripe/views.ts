import type Stripe from "stripe";
import { type DisputeView, type IntentView, intentStatuses, type RefundView } from "../schema.ts";

/** Key of the metadata that ties the provider's objects to a checkout attempt. */
export const attemptKey = "attempt";

/** The same for a payment asked for by a link. */
export const requestKey = "request";

/** Keys of the metadata that say for which account a card is kept, and when its owner agreed. */
export const keptForKey = "kept_for";
export const keptSinceKey = "kept_since";
/** And to which wording of the box they ticked. */
export const keptByWordingKey = "kept_by_wording";

/** The same for money that is kept aside anew before a bank lets go of it. */
export const reauthorisationKey = "reauthorisation";

/** Key of the metadata that each capture leaves on its payment, before its own id. */
export const captureMark = "c:";

/** A status the provider has added since counts as "processing": not paid, not lost, asked again later. */
const statusOf = (status: string): IntentView["status"] =>
  intentStatuses.find((known) => known === status) ?? "processing";

/** What is asked of the provider with each payment, for `intentView` to tell how its money is kept. */
export const withCharge = "latest_charge";

export const intentView = (intent: Stripe.PaymentIntent): IntentView => ({
  id: intent.id,
  status: statusOf(intent.status),
  amountMinor: intent.amount,
  amountReceivedMinor: intent.amount_received,
  currency: intent.currency.toUpperCase(),
  attemptId: intent.metadata[attemptKey] ?? null,
  requestId: intent.metadata[requestKey] ?? null,
  reauthorisationId: intent.metadata[reauthorisationKey] ?? null,
  clientSecret: intent.client_secret,
  actionUrl: intent.next_action?.redirect_to_url?.url ?? null,
  declineCode: intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null,
  ...keptOf(intent.latest_charge),
  saved: savedOf(intent),
  captures: Object.keys(intent.metadata)
    .filter((key) => key.startsWith(captureMark))
    .map((key) => key.slice(captureMark.length)),
});

function keptOf(charge: Stripe.PaymentIntent["latest_charge"]): Pick<IntentView, "card" | "keptSeconds" | "inParts"> {
  const card = typeof charge === "object" ? charge?.payment_method_details?.card : null;
  const until = card?.capture_before;
  return {
    card: card?.last4 ? { brand: card.brand ?? "card", lastFour: card.last4, wallet: card.wallet?.type ?? null } : null,
    keptSeconds: until && typeof charge === "object" && charge ? until - charge.created : null,
    inParts: card?.multicapture?.status === "available",
  };
}

function savedOf({ customer, metadata, latest_charge: charge }: Stripe.PaymentIntent): IntentView["saved"] {
  const { [keptForKey]: accountId, [keptSinceKey]: consentedAt, [keptByWordingKey]: wording = "1" } = metadata;
  const card = typeof charge === "object" ? charge?.payment_method_details?.card : null;
  const paymentMethodId = typeof charge === "object" ? charge?.payment_method : null;
  const customerId = typeof customer === "string" ? customer : customer?.id;
  if (!accountId || !consentedAt || !card || !paymentMethodId || !customerId) return null;
  const { exp_month: expMonth, exp_year: expYear, fingerprint = null } = card;
  const kept = { customerId, paymentMethodId, fingerprint, expMonth, expYear };
  return { accountId, consentedAt, wording: Number(wording), ...kept };
}

const refundStates: Readonly<Record<string, RefundView["state"]>> = {
  succeeded: "done",
  failed: "failed",
  canceled: "failed",
};

export const refundView = (refund: Stripe.Refund): RefundView => ({
  id: refund.id,
  state: refundStates[refund.status ?? "pending"] ?? "pending",
  amountMinor: refund.amount,
  failureCode: refund.failure_reason ?? null,
});

/** A bank's mere question that was closed leaves the money where it is. */
const disputeEnds: Readonly<Record<string, DisputeView["status"]>> = {
  won: "won",
  warning_closed: "won",
  prevented: "won",
  lost: "lost",
};

export const disputeView = (dispute: Stripe.Dispute): DisputeView => ({
  id: dispute.id,
  amountMinor: dispute.amount,
  feeMinor: Math.max(
    0,
    dispute.balance_transactions.reduce((sum, { fee }) => sum + fee, 0),
  ),
  reason: dispute.reason,
  status: disputeEnds[dispute.status] ?? "open",
  openedAt: new Date(dispute.created * 1000),
});
