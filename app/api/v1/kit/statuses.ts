/** The HTTP status of each "no". A code that is not named here is a conflict with how things stand: 409. */
const statuses: Readonly<Record<string, number>> = {
  invalid: 400,
  malformed_json: 400,
  token_missing: 401,
  payment_declined: 402,
  forbidden: 403,
  not_found: 404,
  cart_not_found: 404,
  line_not_found: 404,
  order_not_found: 404,
  product_not_found: 404,
  length_required: 411,
  body_too_large: 413,
  unsupported_media_type: 415,
  unknown_sku: 422,
  unknown_store: 422,
  unknown_place: 422,
  idempotency_key_reused: 422,
  too_many_attempts: 429,
  too_busy: 429,
  too_many_requests: 429,
  internal_error: 500,
  payment_unavailable: 503,
  unavailable: 503,
};

export const statusOf = (code: string): number => statuses[code] ?? 409;
