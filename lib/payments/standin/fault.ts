/** An error in the shape that Stripe gives it. */
export type FaultBody = Readonly<{
  type: "card_error" | "invalid_request_error" | "idempotency_error" | "api_error";
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  charge?: string;
  payment_intent?: object;
}>;

/** Thrown by an operation that says no; `status` is the HTTP status Stripe answers it with. */
export class Fault extends Error {
  readonly status: number;
  readonly body: FaultBody;

  constructor(status: number, body: FaultBody) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

export const missing = (thing: string, id: string): Fault =>
  new Fault(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${thing}: '${id}'`,
    param: "id",
  });

export const invalid = (param: string, message: string, code = "parameter_invalid"): Fault =>
  new Fault(400, { type: "invalid_request_error", code, message, param });

export const wrongState = (intent: { status: string }, wanted: string): Fault =>
  new Fault(400, {
    type: "invalid_request_error",
    code: "payment_intent_unexpected_state",
    message: `You cannot ${wanted} this PaymentIntent because it has a status of ${intent.status}.`,
    payment_intent: intent,
  });
