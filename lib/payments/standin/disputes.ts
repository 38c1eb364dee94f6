import { amountOf, type Call, only } from "./call.ts";
import { Fault, invalid, missing } from "./fault.ts";
import { textOf } from "./form.ts";
import { disputeMovement } from "./objects/balance-transaction.ts";
import { type Dispute, newDispute } from "./objects/dispute.ts";

/** What the owner of a card does at their bank: they contest what was taken of a payment, or a part of it. */
export function openDispute(call: Call): Dispute {
  const { id, params, ledger, deliveries, request } = call;
  only(params, ["amount", "reason"]);
  const intent = ledger.find("payment_intent", id);
  const charge = ledger.find("charge", intent?.latest_charge ?? "");
  if (!charge) throw missing("payment_intent", id);
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = amountOf(params, "amount") ?? left;
  if (amount > left || left === 0) throw invalid("amount", "There is no such amount to contest.");
  ledger.put({ ...charge, disputed: true });
  const opened = newDispute(charge, amount, textOf(params, "reason") ?? "fraudulent");
  const withdrawn = ledger.put(disputeMovement(opened, "dispute"));
  const dispute = ledger.put({ ...opened, balance_transactions: [withdrawn] });
  deliveries.emit("charge.dispute.created", dispute, request);
  return dispute;
}

/** What the bank decides in the end. */
export function closeDispute({ id, ledger, deliveries, request }: Call, status: "won" | "lost"): Dispute {
  const dispute = ledger.find("dispute", id);
  if (!dispute) throw missing("dispute", id);
  const back = status === "won" ? [ledger.put(disputeMovement(dispute, "dispute_reversal"))] : [];
  const closed = ledger.put({ ...dispute, status, balance_transactions: [...dispute.balance_transactions, ...back] });
  deliveries.emit("charge.dispute.closed", closed, request);
  return closed;
}

/** Throws when a charge is contested, or the bank has given its money back: nothing goes back on top. */
export function mayBeRefunded({ ledger }: Call, chargeId: string): void {
  if (ledger.all("dispute").some(({ charge, status }) => charge === chargeId && status !== "won"))
    throw new Fault(400, {
      type: "invalid_request_error",
      code: "charge_disputed",
      message: `Charge ${chargeId} has been charged back; cannot issue a refund.`,
    });
}
