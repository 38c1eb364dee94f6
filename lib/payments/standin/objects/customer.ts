import { randomBytes } from "node:crypto";
import { epochSeconds, type Metadata, newKey } from "./keys.ts";

export const newCustomer = (given: {
  email: string | null;
  name: string | null;
  phone: string | null;
  metadata: Metadata;
}) => ({
  id: newKey("cus"),
  object: "customer" as const,
  address: null,
  balance: 0,
  created: epochSeconds(),
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: given.email,
  invoice_prefix: randomBytes(4).toString("hex").toUpperCase(),
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  livemode: false,
  metadata: given.metadata,
  name: given.name,
  next_invoice_sequence: 1,
  phone: given.phone,
  preferred_locales: [],
  shipping: null,
  tax_exempt: "none",
  test_clock: null,
});
export type Customer = ReturnType<typeof newCustomer> & Readonly<{ deleted?: true }>;
