import type { Behaviour } from "../cards.ts";

const noAddress = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
export const noBillingDetails = { address: noAddress, email: null, name: null, phone: null, tax_id: null };
const checks = { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" };
/** What a charge and a payment method both say of the card. */
export const cardOf = ({ brand, last4, wallet }: Behaviour) => ({
  brand,
  checks,
  country: "FR",
  exp_month: 12,
  exp_year: 2034,
  /** A wallet shows a number of its own. */
  fingerprint: `standin${wallet?.dynamic_last4 ?? last4}`,
  funding: "credit",
  last4,
  regulated_status: "unregulated",
  wallet,
});
