import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Charge } from "./charge.ts";
import { epochSeconds, newKey } from "./keys.ts";

const evidenceDays = 7;

export const newDispute = (charge: Charge, amount: number, reason: string) => {
  const created = epochSeconds();
  return {
    id: newKey("dp"),
    object: "dispute" as const,
    amount,
    balance_transactions: [] as BalanceTransaction[],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {},
    evidence_details: {
      due_by: created + evidenceDays * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    },
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: charge.payment_method_details.card.brand,
        case_type: "chargeback",
        network: charge.payment_method_details.card.network,
        network_reason_code: "10.4",
      },
      type: "card",
    },
    reason,
    status: "needs_response" as "needs_response" | "won" | "lost",
  };
};
export type Dispute = ReturnType<typeof newDispute>;
