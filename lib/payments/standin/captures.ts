import { amountOf, type Call, only } from "./call.ts";
import { letGo, wanted } from "./ending.ts";
import { invalid, wrongState } from "./fault.ts";
import { entriesOf, textOf } from "./form.ts";
import { newBalanceTransaction } from "./objects/balance-transaction.ts";
import type { Intent } from "./objects/intent.ts";

/**
 * Takes part or all of what was authorised. Where the card allows several captures, `final_capture=false` keeps the rest
 * for later and a last capture of nothing lets go of it; everywhere else the first capture is the last.
 */
export function captureIntent(call: Call): Intent {
  const { params, ledger, deliveries, request } = call;
  only(params, ["amount_to_capture", "final_capture", "metadata"]);
  const intent = wanted(call);
  if (intent.status !== "requires_capture") throw wrongState(intent, "capture");
  const taken = ledger.find("charge", intent.latest_charge ?? "");
  const isLast = textOf(params, "final_capture") !== "false";
  if (!isLast && taken?.payment_method_details.card.multicapture.status !== "available")
    throw invalid("final_capture", "This PaymentIntent does not support multicapture.", "parameter_invalid");
  if (textOf(params, "amount_to_capture") === "0" && isLast && intent.amount_received > 0) return letGo(call, intent);

  const amount = amountOf(params, "amount_to_capture") ?? intent.amount_capturable;
  if (amount > intent.amount_capturable)
    throw invalid(
      "amount_to_capture",
      "The amount to capture is greater than the authorised amount.",
      "amount_too_large",
    );
  if (taken) {
    const movement = ledger.put(newBalanceTransaction({ ...taken, amount }));
    const amountCaptured = taken.amount_captured + amount;
    const charged = { ...taken, captured: true, amount_captured: amountCaptured, balance_transaction: movement.id };
    deliveries.emit("charge.captured", ledger.put(charged), request);
  }
  const received = intent.amount_received + amount;
  const left = isLast ? 0 : intent.amount_capturable - amount;
  const captured = ledger.put({
    ...intent,
    metadata: { ...intent.metadata, ...entriesOf(params, "metadata") },
    status: left > 0 ? "requires_capture" : "succeeded",
    amount_capturable: left,
    amount_received: received,
  });
  deliveries.emit(
    left > 0 ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded",
    captured,
    request,
  );
  return captured;
}
