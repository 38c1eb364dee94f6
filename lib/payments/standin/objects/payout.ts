import { epochSeconds, type Metadata, newKey } from "./keys.ts";

/** What the stand-in pays to the shop's bank; it arrives the day after. */
export const newPayout = (amount: number, currency: string) => {
  const created = epochSeconds();
  return {
    id: newKey("po"),
    object: "payout" as const,
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: created + 86_400,
    automatic: true,
    balance_transaction: null as string | null,
    created,
    currency,
    description: "STRIPE PAYOUT",
    destination: null,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {} as Metadata,
    method: "standard",
    original_payout: null,
    payout_method: null,
    reconciliation_status: "completed",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: null,
    status: "paid",
    trace_id: null,
    type: "bank_account",
  };
};
export type Payout = ReturnType<typeof newPayout>;

/** Which payout a movement of the balance is in; Stripe tells it only when it is asked by payout. */
export const newPayoutPart = (transaction: string, payout: string) => ({
  id: transaction,
  object: "payout_part" as const,
  created: epochSeconds(),
  payout,
});
export type PayoutPart = ReturnType<typeof newPayoutPart>;
