/** What keeps somebody from being forgotten yet: each is owed to them, or by them, and has to end first. */
export const hindrances = [
  "order_open",
  "return_open",
  "dispute_open",
  "money_owed",
  "refund_open",
  "subscription_running",
  "reservation_held",
  "payment_running",
] as const;
export type Hindrance = (typeof hindrances)[number];
