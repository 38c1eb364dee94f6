import { epochSeconds, type Metadata, newKey } from "./keys.ts";

/** The part of a charge that its refund repeats. */
type Refunded = Readonly<{
  id: string;
  currency: string;
  customer: string | null;
  payment_intent: string;
  payment_method: string;
}>;

type Asked = Readonly<{
  amount: number;
  reason: string | null;
  metadata: Metadata;
  status: "pending" | "succeeded" | "failed";
}>;

export const newRefund = (charge: Refunded, { amount, reason, metadata, status }: Asked) => ({
  id: newKey("re"),
  object: "refund" as const,
  amount,
  balance_transaction: null as string | null,
  charge: charge.id,
  created: epochSeconds(),
  currency: charge.currency,
  customer: charge.customer,
  customer_account: null,
  destination_details: {
    card: { type: "refund", reference_status: "pending", reference_type: "acquirer_reference_number" },
    type: "card",
  },
  metadata,
  payment_intent: charge.payment_intent,
  payment_method: charge.payment_method,
  reason,
  receipt_number: null,
  source_transfer_reversal: null,
  status,
  transfer_reversal: null,
});
/** Why its bank sent it back is told of a failed one only. */
export type Refund = ReturnType<typeof newRefund> & { failure_reason?: string };
