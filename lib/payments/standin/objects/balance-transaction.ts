import type { Charge } from "./charge.ts";
import type { Dispute } from "./dispute.ts";
import { epochSeconds, newKey } from "./keys.ts";
import type { Payout } from "./payout.ts";
import type { Refund } from "./refund.ts";

/** What a European card's bank asks for a dispute, whoever is right, in cents. */
const disputeFee = 2_000;

type Movement = Readonly<{
  source: string;
  currency: string;
  amount: number;
  fee: number;
  type: "charge" | "refund" | "adjustment" | "payout";
  category: string;
}>;

/** What a charge or a refund does to the merchant's balance; the fee is that of a European card (1.5 % + 25 cents). */
export const newBalanceTransaction = ({ id, object, amount, currency }: Charge | Refund) =>
  movement({
    ...{ source: id, currency, type: object, category: object },
    amount: object === "charge" ? amount : -amount,
    fee: object === "charge" ? Math.round(amount * 0.015) + 25 : 0,
  });

/** What a dispute does to it: its amount is withdrawn at once, with a fee, and comes back without that when it is won. */
export const disputeMovement = ({ id, amount, currency }: Dispute, category: "dispute" | "dispute_reversal") =>
  movement({
    ...{ source: id, currency, type: "adjustment", category },
    amount: category === "dispute" ? -amount : amount,
    fee: category === "dispute" ? disputeFee : 0,
  });

/** What leaves it for the bank. */
export const payoutMovement = ({ id, amount, currency }: Payout) =>
  movement({ source: id, currency, type: "payout", category: "payout", amount: -amount, fee: 0 });

function movement({ source, currency, amount, fee, type, category }: Movement) {
  const created = epochSeconds();
  return {
    id: newKey("txn"),
    object: "balance_transaction" as const,
    amount,
    available_on: created + 7 * 86_400,
    balance_type: "payments",
    created,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [{ amount: fee, application: null, currency, description: "Stripe processing fees", type: "stripe_fee" }]
      : [],
    net: amount - fee,
    reporting_category: category,
    source,
    status: "pending",
    type,
  };
}
export type BalanceTransaction = ReturnType<typeof movement>;
