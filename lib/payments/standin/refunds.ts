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
  if (knobs.refundFailure !== null && !knobs.slowRefunds) return failed(call, refund, knobs.refundFailure);
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

export function readRefund(call: Call): Refund {
  const { id, ledger, deliveries, request, knobs } = call;
  const refund = ledger.find("refund", id);
  if (!refund) throw missing("refund", id);
  if (refund.status !== "pending" || knobs.slowRefunds) return refund;
  if (knobs.refundFailure !== null) return sendBack(call, refund, knobs.refundFailure);
  const done = ledger.put({ ...refund, status: "succeeded" as const });
  deliveries.emit("refund.updated", done, request);
  return done;
}

/** The bank sends a refund back that it had taken: it is none any more. */
export function failRefund(call: Call): Refund {
  const refund = call.ledger.find("refund", call.id);
  if (!refund) throw missing("refund", call.id);
  return sendBack(call, refund, textOf(call.params, "reason") ?? "unknown");
}

/** The charge has its money again, for another try or another way. */
function sendBack(call: Call, refund: Refund, reason: string): Refund {
  const { ledger } = call;
  const charge = ledger.find("charge", refund.charge);
  if (!charge) throw missing("charge", refund.charge);
  ledger.put({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  return failed(call, refund, reason);
}

function failed({ ledger, deliveries, request }: Call, refund: Refund, reason: string): Refund {
  const sent = ledger.put({ ...refund, status: "failed" as const, failure_reason: reason });
  deliveries.emit("refund.failed", sent, request);
  return sent;
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
