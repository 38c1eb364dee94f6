/**
 * What becomes of each table that may know somebody once they are forgotten:
 * - `erased`: their rows go;
 * - `emptied`: their rows stay for what they count, and say no longer whose they are;
 * - `kept`: the law has the name stay, or everybody reads it unsigned;
 * - `ours`: it knows those who work here, stores and suppliers;
 * - `passing`: it goes by itself within days.
 * A table with a column that names people and that is not told of here fails the proof (tests/architecture).
 */
export const personalTables: Readonly<Record<string, "erased" | "emptied" | "kept" | "ours" | "passing">> = {
  account: "erased",
  account_address: "erased",
  account_device: "erased",
  account_terms: "erased",
  alert: "erased",
  cart: "erased",
  company: "erased",
  consent: "erased",
  customer_group_member: "erased",
  data_export: "erased",
  email_change: "erased",
  email_token: "erased",
  mail: "erased",
  passkey: "erased",
  passkey_challenge: "erased",
  saved_card: "erased",
  session: "erased",
  store_reservation: "erased",
  wishlist: "erased",

  audit_entry: "emptied",
  case_message: "emptied",
  checkout_attempt: "emptied",
  credit: "emptied",
  credit_entry: "emptied",
  customer_case: "emptied",
  erasure: "emptied",
  loyalty_entry: "emptied",
  loyalty_purchase: "emptied",
  member: "emptied",
  order_edit: "emptied",
  order_event: "emptied",
  order_version: "emptied",
  return_event: "emptied",
  stock_movement: "emptied",
  subscription: "emptied",
  withdrawal: "emptied",

  /** Contracts and their books: ten years (Code de commerce L123-22, Code de la consommation L213-1). */
  invoice: "kept",
  orders: "kept",
  refund_elsewhere: "kept",
  /** What buyers think, ask and answer, signed by nobody any more. */
  answer: "kept",
  question: "kept",
  review: "kept",

  absence: "ours",
  account_role: "ours",
  api_key: "ours",
  books_proof: "ours",
  case_seat: "ours",
  consignment: "ours",
  coupon_batch: "ours",
  credit_batch: "ours",
  credit_request: "ours",
  goods_receipt: "ours",
  import_run: "ours",
  loyalty_draft: "ours",
  loyalty_rules: "ours",
  order_gesture: "ours",
  price_batch: "ours",
  price_change: "ours",
  product_batch: "ours",
  product_version: "ours",
  promotion: "ours",
  purchase_order: "ours",
  question_owner: "ours",
  refund_request: "ours",
  rehearsal: "ours",
  stock_correction: "ours",
  stock_proof: "ours",
  store: "ours",
  submission: "ours",
  supplier: "ours",

  /** Answers to programs, gone after a day. */
  idempotent_reply: "passing",
};
