import { amountOf, type Call, only } from "./call.ts";
import { mayBeRefunded } from "./disputes.ts";
import { Fault, invalid, missing } from "./fault.ts";
import { entriesOf, textOf } from "./form.ts";
import { newBalanceTransaction } from "./objects/balance-transaction.ts";
import type { Charge } from "./objects/charge.ts";
import { newRefund, type Refund } from "./objects/refund.ts";

/** Gives back part or all of a charge, never more than is left of it. */
export function createRefund(call: Call): Refund {
  const { params, ledger, deliveries, request, knobs } = call;
  only(params, ["payment_intent", "charge", "amount", "reason", "metadata"]);
  const charge = refundedCharge(call);
  mayBeRefunded(call, charge.id);
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = amountOf(params, "amount") ?? left;
  if (left === 0)
    throw new Fault(400, {
      type: "invalid_request_error",
      code: "charge_already_refunded",
      message: `Charge ${charge.id} has already been refunded.`,
    });
  if (amount > left)
    throw invalid(
      "amount",
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      "amount_too_large",
    );

  const refund = newRefund(charge, {
    amount,
    reason: textOf(params, "reason") ?? null,
    metadata: entriesOf(params, "metadata"),
    status: knobs.slowRefunds ? "pending" : "succeeded",
  });
  refund.balance_transaction = ledger.put(newBalanceTransaction(refund)).id;
  ledger.put(refund);
  const refunded = ledger.put({
    ...charge,
    amount_refunded: charge.amount_refunded + amount,
    refunded: amount === left,
    refunds: { ...charge.refunds, data: [refund, ...charge.refunds.data] },
  });
  deliveries.emit("refund.created", refund, request);
  deliveries.emit("charge.refunded", refunded, request);
  return refund;
}

export function readRefund({ id, ledger, deliveries, request, knobs }: Call): Refund {
  const refund = ledger.find("refund", id);
  if (!refund) throw missing("refund", id);
  if (refund.status !== "pending" || knobs.slowRefunds) return refund;
  const done = ledger.put({ ...refund, status: "succeeded" as const });
  deliveries.emit("refund.updated", done, request);
  return done;
}

function refundedCharge({ params, ledger }: Call): Charge {
  const intentId = textOf(params, "payment_intent");
  const intent = intentId && ledger.find("payment_intent", intentId);
  if (intentId && !intent) throw missing("payment_intent", intentId);
  const chargeId = (intent ? intent.latest_charge : textOf(params, "charge")) ?? "";
  const charge = ledger.find("charge", chargeId);
  if (!charge) throw missing("charge", chargeId);
  return charge;
}
