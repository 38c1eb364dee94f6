import type { Call } from "./call.ts";
import { captureIntent } from "./captures.ts";
import { behaviourOf } from "./cards.ts";
import { createCustomer, deleteCustomer, readCustomer } from "./customers.ts";
import { closeDispute, openDispute } from "./disputes.ts";
import { cancelIntent } from "./ending.ts";
import { missing } from "./fault.ts";
import { authenticateIntent, confirmIntent, createIntent, readIntent, updateIntent } from "./intents.ts";
import type { Kind } from "./ledger.ts";
import { listOf, searchIntents } from "./lists.ts";
import { newPaymentMethod } from "./objects/payment-method.ts";
import { listPayouts, payOutNow } from "./payouts.ts";
import { createRefund, failRefund, readRefund } from "./refunds.ts";

const read = (kind: Kind) => (call: Call) => {
  const found = call.ledger.find(kind, call.id);
  if (!found) throw missing(kind, call.id);
  return found;
};

function readPaymentMethod(call: Call): object {
  const behaviour = behaviourOf(call.id);
  return behaviour ? newPaymentMethod(behaviour) : read("payment_method")(call);
}

/** Nobody's any more. */
function detachPaymentMethod({ id, ledger }: Call): object {
  const method = ledger.find("payment_method", id);
  if (!method) throw missing("payment_method", id);
  return ledger.put({ ...method, customer: null });
}

/** What the stand-in answers, in Stripe's own paths; `:id` stands for one. */
const table: Readonly<Record<string, (call: Call) => object>> = {
  "POST /v1/payment_intents": createIntent,
  "GET /v1/payment_intents": listOf("payment_intent", "customer"),
  "GET /v1/payment_intents/search": searchIntents,
  "GET /v1/payment_intents/:id": readIntent,
  "POST /v1/payment_intents/:id": updateIntent,
  "POST /v1/payment_intents/:id/confirm": confirmIntent,
  "POST /v1/payment_intents/:id/capture": captureIntent,
  "POST /v1/payment_intents/:id/cancel": cancelIntent,
  "POST /standin/payment_intents/:id/accept": (call) => authenticateIntent(call, true),
  "POST /standin/payment_intents/:id/refuse": (call) => authenticateIntent(call, false),
  "POST /standin/payment_intents/:id/dispute": openDispute,
  "POST /standin/disputes/:id/win": (call) => closeDispute(call, "won"),
  "POST /standin/disputes/:id/lose": (call) => closeDispute(call, "lost"),
  "POST /standin/refunds/:id/fail": failRefund,
  "GET /v1/charges": listOf("charge", "payment_intent", "customer"),
  "GET /v1/charges/:id": read("charge"),
  "POST /v1/refunds": createRefund,
  "GET /v1/refunds": listOf("refund", "payment_intent", "charge"),
  "GET /v1/refunds/:id": readRefund,
  "GET /v1/disputes": listOf("dispute", "payment_intent", "charge"),
  "GET /v1/disputes/:id": read("dispute"),
  "GET /v1/payment_methods/:id": readPaymentMethod,
  "POST /v1/payment_methods/:id/detach": detachPaymentMethod,
  "POST /v1/customers": createCustomer,
  "GET /v1/customers/:id": readCustomer,
  "DELETE /v1/customers/:id": deleteCustomer,
  "GET /v1/balance_transactions": listOf("balance_transaction", "source", "type", "payout"),
  "GET /v1/balance_transactions/:id": read("balance_transaction"),
  "GET /v1/payouts": listPayouts,
  "GET /v1/payouts/:id": read("payout"),
  "POST /standin/payouts": payOutNow,
  "GET /v1/events": listOf("event", "type", "delivery_success"),
  "GET /v1/events/:id": read("event"),
};

/** The operation behind a method and a path, and the id it names. */
export function routeOf(method: string, path: string): { run: (call: Call) => object; id: string } | null {
  const exact = table[`${method} ${path}`];
  if (exact) return { run: exact, id: "" };
  const [, area = "", thing = "", id = "", ...verb] = path.split("/");
  const run = table[`${method} /${[area, thing, ":id", ...verb].join("/")}`];
  return run ? { run, id } : null;
}
