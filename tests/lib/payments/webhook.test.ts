import Stripe from "stripe";
import { describe, expect, test } from "vitest";
import { readWebhook } from "#lib/payments/webhook";

const secret = "whsec_a_secret";
const now = new Date("2026-11-21T09:00:00Z");
const seconds = now.getTime() / 1000;
const payload = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "payment_intent.succeeded",
  data: { object: { id: "pi_1", object: "payment_intent", amount: 1 } },
});
const sign = (timestamp = seconds, by = secret, body = payload) =>
  Stripe.webhooks.generateTestHeaderString({ payload: body, secret: by, timestamp });

describe("a payment webhook", () => {
  test("signed by the provider says which payment to ask about", () =>
    expect(readWebhook(payload, sign(), secret, now)).toEqual({
      id: "evt_1",
      type: "payment_intent.succeeded",
      intentId: "pi_1",
    }));

  test("about a charge names the payment it belongs to", () => {
    const refunded = JSON.stringify({
      id: "evt_2",
      object: "event",
      type: "charge.refunded",
      data: { object: { id: "ch_1", object: "charge", payment_intent: "pi_9" } },
    });
    expect(readWebhook(refunded, sign(seconds, secret, refunded), secret, now)?.intentId).toBe("pi_9");
  });

  test.each([
    ["without a signature", payload, ""],
    ["signed with another secret", payload, sign(seconds, "whsec_forged")],
    ["altered by one byte", payload.replace('"amount":1', '"amount":2'), sign()],
    ["parsed and written again", JSON.stringify(JSON.parse(payload), null, 1), sign()],
    ["301 seconds old", payload, sign(seconds - 301)],
    ["ten minutes in the future", payload, sign(seconds + 600)],
    ["that is no JSON though signed", "paid", sign(seconds, secret, "paid")],
  ])("%s is refused", (_, body, signature) => expect(readWebhook(body, signature, secret, now)).toBeNull());
});
