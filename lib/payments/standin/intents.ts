import { amountOf, type Call, only } from "./call.ts";
import { type Behaviour, behaviourOf } from "./cards.ts";
import { charge, declined } from "./charges.ts";
import { wanted } from "./ending.ts";
import { invalid, missing, wrongState } from "./fault.ts";
import { entriesOf, type Form, flagOf, textOf } from "./form.ts";
import { type Intent, newIntent } from "./objects/intent.ts";
import { newPaymentMethod, type PaymentMethod } from "./objects/payment-method.ts";

const confirmFields = ["payment_method", "return_url", "off_session", "payment_method_options", "setup_future_usage"];
const createFields = [
  ...confirmFields,
  "amount",
  "currency",
  "automatic_payment_methods",
  "capture_method",
  "confirm",
  "customer",
  "description",
  "metadata",
  "payment_method_types",
  "receipt_email",
  "shipping",
  "statement_descriptor_suffix",
];

export function createIntent(call: Call): Intent {
  const { params, ledger, deliveries, request } = call;
  only(params, createFields);
  const amount = amountOf(params, "amount");
  const currency = textOf(params, "currency")?.toLowerCase();
  if (amount === undefined) throw invalid("amount", "Missing required param: amount.", "parameter_missing");
  if (!currency || !/^[a-z]{3}$/.test(currency))
    throw invalid("currency", "Missing required param: currency.", "parameter_missing");

  const intent = newIntent({
    amount,
    currency,
    captureMethod: textOf(params, "capture_method") ?? "automatic",
    metadata: entriesOf(params, "metadata"),
  });
  for (const option of ["request_multicapture", "request_extended_authorization"] as const)
    if (wantsOfCard(params, option)) intent.payment_method_options.card[option] = "if_available";
  intent.customer = textOf(params, "customer") ?? null;
  intent.setup_future_usage = textOf(params, "setup_future_usage") ?? null;
  intent.description = textOf(params, "description") ?? null;
  intent.receipt_email = textOf(params, "receipt_email") ?? null;
  ledger.put(intent);
  deliveries.emit("payment_intent.created", intent, request);
  return flagOf(params, "confirm") ? confirm(call, intent) : intent;
}

export function confirmIntent(call: Call): Intent {
  only(call.params, confirmFields);
  return confirm(call, wanted(call));
}

/** Whose payment it is may be told once it is open. */
export function updateIntent(call: Call): Intent {
  only(call.params, ["customer"]);
  const intent = wanted(call);
  return call.ledger.put({ ...intent, customer: textOf(call.params, "customer") ?? intent.customer });
}

export const readIntent = (call: Call): Intent => wanted(call);

/** What the bank's page tells after the shopper has confirmed or refused (3-D Secure). */
export function authenticateIntent(call: Call, accepted: boolean): Intent {
  const intent = wanted(call);
  if (intent.client_secret !== textOf(call.params, "client_secret")) throw missing("payment_intent", call.id);
  if (intent.status !== "requires_action") return intent;
  const method = call.ledger.find("payment_method", intent.payment_method ?? "");
  if (!method) throw missing("payment_method", intent.payment_method ?? "");
  const behaviour = { ...method.card, authenticates: false, decline: null };
  if (accepted) return charge(call, { ...intent, next_action: null }, method.id, behaviour);
  return declined(call, intent, {
    type: "invalid_request_error",
    code: "payment_intent_authentication_failure",
    message: "The provided PaymentMethod has failed authentication.",
    payment_method: method,
  });
}

function confirm(call: Call, intent: Intent): Intent {
  const { params, ledger } = call;
  if (!["requires_payment_method", "requires_confirmation", "requires_action"].includes(intent.status))
    throw wrongState(intent, "confirm");
  const [method, behaviour] = methodOf(call, textOf(params, "payment_method") ?? intent.payment_method ?? "");
  if (method.customer !== null && method.customer !== intent.customer)
    throw invalid(
      "payment_method",
      "The PaymentMethod belongs to another Customer.",
      "payment_method_unexpected_state",
    );
  const isKept = (textOf(params, "setup_future_usage") ?? intent.setup_future_usage) === "off_session";
  ledger.put(isKept ? { ...method, customer: intent.customer } : method);
  const confirmed = { ...intent, payment_method: method.id, last_payment_error: null };
  const isAway = flagOf(params, "off_session");
  const returnUrl = textOf(params, "return_url");
  if ((isAway || behaviour.authenticates) && !(returnUrl && URL.canParse(returnUrl)))
    throw invalid("return_url", "A return_url is needed by payment methods that redirect.", "parameter_missing");
  if (isAway) return charge(call, confirmed, method.id, whileAway(call, behaviour));
  if (!behaviour.authenticates || !returnUrl) return charge(call, confirmed, method.id, behaviour);

  const bank = new URL(`/payment/3ds/${intent.id}`, returnUrl);
  bank.searchParams.set("client_secret", intent.client_secret);
  bank.searchParams.set("return_url", returnUrl);
  return ledger.put({
    ...confirmed,
    status: "requires_action",
    next_action: { type: "redirect_to_url", redirect_to_url: { url: bank.href, return_url: returnUrl } },
  });
}

/** A bank may want to see a card's owner who is away. */
const whileAway = ({ knobs }: Call, behaviour: Behaviour): Behaviour =>
  knobs.awayRefused ? { ...behaviour, decline: wantsToSeeThem } : behaviour;

const wantsToSeeThem = {
  code: "authentication_required",
  declineCode: "authentication_required",
  message: "Your card was declined. This transaction requires authentication.",
};

function methodOf({ ledger }: Call, given: string): [PaymentMethod, Behaviour] {
  const behaviour = behaviourOf(given);
  if (behaviour) return [newPaymentMethod(behaviour), behaviour];
  const known = ledger.find("payment_method", given);
  if (known) return [known, { ...known.card, authenticates: false, decline: null }];
  throw missing("PaymentMethod", given);
}

/** Whether the shop asks for a card that may be taken in parts, or is kept aside for longer. */
function wantsOfCard(params: Form, option: string): boolean {
  const options = params.payment_method_options;
  const card = typeof options === "object" ? options.card : undefined;
  return typeof card === "object" && card[option] === "if_available";
}
