import { type Call, only } from "./call.ts";
import { missing, wrongState } from "./fault.ts";
import { textOf } from "./form.ts";
import type { Intent } from "./objects/intent.ts";
import { epochSeconds } from "./objects/keys.ts";

/** The intent of the path; an authorisation whose time has come has ended by itself, as at a bank. */
export function wanted(call: Call): Intent {
  const intent = call.ledger.find("payment_intent", call.id);
  if (!intent) throw missing("payment_intent", call.id);
  if (intent.status !== "requires_capture") return intent;
  const { capture_before: until } =
    call.ledger.find("charge", intent.latest_charge ?? "")?.payment_method_details.card ?? {};
  const isOver = call.knobs.authorisationsEnd || (until !== undefined && until <= epochSeconds());
  return isOver ? letGo(call, intent, "automatic") : intent;
}

export function cancelIntent(call: Call): Intent {
  only(call.params, ["cancellation_reason"]);
  const intent = wanted(call);
  if (intent.status === "succeeded" || intent.status === "canceled") throw wrongState(intent, "cancel");
  return letGo(call, intent, textOf(call.params, "cancellation_reason") ?? null);
}

/** The bank lets go of what was not taken: a payment of which nothing was taken is cancelled, another one is complete. */
export function letGo(
  { ledger, deliveries, request }: Call,
  intent: Intent,
  cancellationReason: string | null = null,
): Intent {
  const ended = { ...intent, amount_capturable: 0, next_action: null };
  if (intent.amount_received > 0) {
    const complete = ledger.put({ ...ended, status: "succeeded" });
    deliveries.emit("payment_intent.succeeded", complete, request);
    return complete;
  }
  const authorised = intent.status === "requires_capture" && ledger.find("charge", intent.latest_charge ?? "");
  if (authorised) {
    const refunded = ledger.put({ ...authorised, refunded: true, amount_refunded: authorised.amount });
    deliveries.emit("charge.refunded", refunded, request);
  }
  const canceled = ledger.put({
    ...ended,
    status: "canceled",
    canceled_at: epochSeconds(),
    cancellation_reason: cancellationReason,
  });
  deliveries.emit("payment_intent.canceled", canceled, request);
  return canceled;
}
