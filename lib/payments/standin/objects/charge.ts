import type { Behaviour } from "../cards.ts";
import { cardOf, noBillingDetails } from "./card.ts";
import type { Intent } from "./intent.ts";
import { epochSeconds, newKey } from "./keys.ts";
import type { Refund } from "./refund.ts";

/** How long a bank keeps money aside for a card online. */
const authorisedSeconds = 7 * 86_400;
/** And where it allows an extended authorisation. */
const extendedSeconds = 30 * 86_400;

type How = Readonly<{ captured: boolean; oneCapture: boolean; keptLonger: boolean }>;

export function newCharge(intent: Intent, behaviour: Behaviour, paymentMethod: string, how: How) {
  const { captured, oneCapture, keptLonger } = how;
  const id = newKey("ch");
  const { decline } = behaviour;
  const card = cardOf(behaviour);
  const created = epochSeconds();
  const { card: asked } = intent.payment_method_options;
  const inParts = !captured && !oneCapture && "request_multicapture" in asked;
  const extended = !captured && keptLonger && "request_extended_authorization" in asked;
  return {
    id,
    object: "charge" as const,
    amount: intent.amount,
    amount_captured: captured && !decline ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null as string | null,
    billing_details: noBillingDetails,
    calculated_statement_descriptor: "COMPTOIR",
    captured: captured && !decline,
    created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: decline ? "declined_by_network" : "approved_by_network",
      reason: decline ? (decline.declineCode ?? decline.code) : null,
      seller_message: decline ? "The bank did not return any further details with this decline." : "Payment complete.",
      type: decline ? "issuer_declined" : "authorized",
    },
    paid: !decline,
    payment_intent: intent.id,
    payment_method: paymentMethod,
    payment_method_details: {
      card: {
        ...card,
        amount_authorized: decline ? null : intent.amount,
        authorization_code: decline ? null : "000000",
        ...(captured || decline ? {} : { capture_before: created + (extended ? extendedSeconds : authorisedSeconds) }),
        extended_authorization: { status: extended ? "enabled" : "disabled" },
        incremental_authorization: { status: "unavailable" },
        installments: null,
        mandate: null,
        multicapture: { status: inParts ? "available" : "unavailable" },
        network: behaviour.brand,
        network_token: { used: false },
        network_transaction_id: null,
        overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
        three_d_secure: null,
        transaction_link_id: null,
      },
      type: "card",
    },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    refunds: { object: "list", data: [] as Refund[], has_more: false, url: `/v1/charges/${id}/refunds` },
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: decline ? "failed" : "succeeded",
    transfer_data: null,
    transfer_group: null,
  };
}
export type Charge = ReturnType<typeof newCharge>;
