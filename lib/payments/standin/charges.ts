import type { Call } from "./call.ts";
import type { Behaviour } from "./cards.ts";
import { Fault } from "./fault.ts";
import { newBalanceTransaction } from "./objects/balance-transaction.ts";
import { newCharge } from "./objects/charge.ts";
import type { Intent, PaymentError } from "./objects/intent.ts";

/** Takes (or only authorises) the money of an intent; throws the card error when the card declines. */
export function charge(call: Call, intent: Intent, paymentMethod: string, behaviour: Behaviour): Intent {
  const { ledger, deliveries, request, knobs } = call;
  const manual = intent.capture_method === "manual";
  const made = newCharge(intent, behaviour, paymentMethod, {
    captured: !manual,
    oneCapture: knobs.oneCapture,
    keptLonger: knobs.keptLonger,
  });
  if (behaviour.decline) {
    ledger.put(made);
    const { code, declineCode, message } = behaviour.decline;
    const method = ledger.find("payment_method", paymentMethod);
    const error: PaymentError = {
      type: "card_error",
      code,
      message,
      charge: made.id,
      ...(declineCode && { decline_code: declineCode }),
      ...(method && { payment_method: method }),
    };
    const failed = declined(call, { ...intent, latest_charge: made.id }, error);
    throw new Fault(402, { ...error, type: "card_error", payment_intent: failed });
  }

  if (!manual) made.balance_transaction = ledger.put(newBalanceTransaction(made)).id;
  ledger.put(made);
  deliveries.emit("charge.succeeded", made, request);
  const paid = ledger.put({
    ...intent,
    latest_charge: made.id,
    next_action: null,
    ...(manual
      ? { status: "requires_capture", amount_capturable: intent.amount }
      : { status: "succeeded", amount_received: intent.amount }),
  });
  deliveries.emit(manual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", paid, request);
  return paid;
}

/** The intent goes back to wanting a payment method, and remembers why. */
export function declined({ ledger, deliveries, request }: Call, intent: Intent, error: PaymentError): Intent {
  const failed = ledger.put({
    ...intent,
    status: "requires_payment_method",
    payment_method: null,
    next_action: null,
    last_payment_error: error,
  });
  deliveries.emit("payment_intent.payment_failed", failed, request);
  return failed;
}
