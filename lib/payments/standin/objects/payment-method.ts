import type { Behaviour } from "../cards.ts";
import { cardOf, noBillingDetails } from "./card.ts";
import { epochSeconds, newKey } from "./keys.ts";

export const newPaymentMethod = (behaviour: Behaviour) => ({
  id: newKey("pm"),
  object: "payment_method" as const,
  allow_redisplay: "unspecified",
  billing_details: noBillingDetails,
  card: {
    ...cardOf(behaviour),
    display_brand: behaviour.brand,
    generated_from: null,
    networks: { available: [behaviour.brand], preferred: null },
    three_d_secure_usage: { supported: true },
  },
  created: epochSeconds(),
  customer: null as string | null,
  customer_account: null,
  livemode: false,
  metadata: {},
  type: "card",
});
export type PaymentMethod = ReturnType<typeof newPaymentMethod>;
