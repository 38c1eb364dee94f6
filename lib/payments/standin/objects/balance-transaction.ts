import type { Charge } from "./charge.ts";
import { newKey } from "./keys.ts";
import type { Refund } from "./refund.ts";

/** What a charge or a refund does to the merchant's balance; the fee is that of a European card (1.5 % + 25 cents). */
export function newBalanceTransaction(source: Charge | Refund) {
  const amount = source.object === "charge" ? source.amount : -source.amount;
  const fee = source.object === "charge" ? Math.round(source.amount * 0.015) + 25 : 0;
  return {
    id: newKey("txn"),
    object: "balance_transaction" as const,
    amount,
    available_on: source.created + 7 * 86_400,
    balance_type: "payments",
    created: source.created,
    currency: source.currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [
          {
            amount: fee,
            application: null,
            currency: source.currency,
            description: "Stripe processing fees",
            type: "stripe_fee",
          },
        ]
      : [],
    net: amount - fee,
    reporting_category: source.object,
    source: source.id,
    status: "pending",
    type: source.object,
  };
}
export type BalanceTransaction = ReturnType<typeof newBalanceTransaction>;
