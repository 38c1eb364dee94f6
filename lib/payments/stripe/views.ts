import type Stripe from "stripe";
import { type IntentView, intentStatuses, type RefundView } from "../schema.ts";

/** Key of the metadata that ties the provider's objects to a checkout attempt. */
export const attemptKey = "attempt";

/** A status the provider has added since counts as "processing": not paid, not lost, asked again later. */
const statusOf = (status: string): IntentView["status"] =>
  intentStatuses.find((known) => known === status) ?? "processing";

export const intentView = (intent: Stripe.PaymentIntent): IntentView => ({
  id: intent.id,
  status: statusOf(intent.status),
  amountMinor: intent.amount,
  amountReceivedMinor: intent.amount_received,
  currency: intent.currency.toUpperCase(),
  attemptId: intent.metadata[attemptKey] ?? null,
  clientSecret: intent.client_secret,
  actionUrl: intent.next_action?.redirect_to_url?.url ?? null,
  declineCode: intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null,
});

const refundStates: Readonly<Record<string, RefundView["state"]>> = {
  succeeded: "done",
  failed: "failed",
  canceled: "failed",
};

export const refundView = (refund: Stripe.Refund): RefundView => ({
  id: refund.id,
  state: refundStates[refund.status ?? "pending"] ?? "pending",
  amountMinor: refund.amount,
});
