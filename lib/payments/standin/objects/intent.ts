import { epochSeconds, type Metadata, newKey } from "./keys.ts";
import type { PaymentMethod } from "./payment-method.ts";

export type PaymentError = Readonly<{
  type: "card_error" | "invalid_request_error";
  code: string;
  decline_code?: string;
  message: string;
  charge?: string;
  payment_method?: PaymentMethod;
}>;

export type NextAction = Readonly<{
  type: "redirect_to_url";
  redirect_to_url: Readonly<{ url: string; return_url: string }>;
}>;

type CardOptions = {
  installments: null;
  network: null;
  request_three_d_secure: string;
  request_multicapture?: "if_available";
  request_extended_authorization?: "if_available";
};
const newCardOptions = (): CardOptions => ({
  installments: null,
  network: null,
  request_three_d_secure: "automatic",
});

export function newIntent(given: { amount: number; currency: string; captureMethod: string; metadata: Metadata }) {
  const id = newKey("pi");
  return {
    id,
    object: "payment_intent" as const,
    amount: given.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: { enabled: true, allow_redirects: "always" },
    canceled_at: null as number | null,
    cancellation_reason: null as string | null,
    capture_method: given.captureMethod,
    client_secret: newKey(`${id}_secret`),
    confirmation_method: "automatic",
    created: epochSeconds(),
    currency: given.currency,
    customer: null as string | null,
    customer_account: null,
    description: null as string | null,
    excluded_payment_method_types: null,
    last_payment_error: null as PaymentError | null,
    latest_charge: null as string | null,
    livemode: false,
    managed_payments: null,
    metadata: given.metadata,
    next_action: null as NextAction | null,
    on_behalf_of: null,
    payment_method: null as string | null,
    payment_method_configuration_details: null,
    payment_method_options: { card: newCardOptions() },
    payment_method_types: ["card"],
    processing: null,
    receipt_email: null as string | null,
    review: null,
    setup_future_usage: null as string | null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: null,
  };
}
export type Intent = ReturnType<typeof newIntent>;
