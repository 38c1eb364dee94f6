import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { aStandin } from "./a-standin.ts";

let standin: Awaited<ReturnType<typeof aStandin>>;
beforeAll(async () => {
  standin = await aStandin();
});
afterAll(() => standin.stop());

const euros = (amount: number) => ({ amount, currency: "eur" });
const withCard = (token: string) => ({
  payment_method: token,
  confirm: true,
  return_url: "http://shop.example/fr/checkout/return?attempt=1",
});

describe("the official SDK talks to the stand-in as to Stripe", () => {
  test("a card is charged, and the charge and its movement can be read", async () => {
    const stripe = standin.stripe();
    const intent = await stripe.paymentIntents.create({
      ...euros(5_000),
      ...withCard("pm_card_visa"),
      metadata: { attempt: "a1" },
      expand: ["latest_charge.balance_transaction"],
    });
    expect(intent).toMatchObject({ status: "succeeded", amount_received: 5_000, metadata: { attempt: "a1" } });
    expect(intent.latest_charge).toMatchObject({
      paid: true,
      payment_method_details: { card: { brand: "visa", last4: "4242" } },
      balance_transaction: { amount: 5_000, fee: 100, net: 4_900 },
    });
    const found = await stripe.paymentIntents.search({ query: "metadata['attempt']:'a1'" });
    expect(found.data.map(({ id }) => id)).toEqual([intent.id]);
  });

  test.each([
    ["pm_card_chargeDeclined", "card_declined", "generic_decline"],
    ["pm_card_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", ""],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", ""],
    ["pm_card_chargeDeclinedProcessingError", "processing_error", ""],
  ])("%s declines with %s, and another card can pay the same intent", async (token, code, decline) => {
    const stripe = standin.stripe();
    const error = await stripe.paymentIntents.create({ ...euros(900), ...withCard(token) }).catch((thrown) => thrown);
    expect(error).toMatchObject({ type: "StripeCardError", statusCode: 402, code });
    expect(error.decline_code).toBe(decline);
    expect(error.payment_intent.status).toBe("requires_payment_method");
    const paid = await stripe.paymentIntents.confirm(error.payment_intent.id, { payment_method: "pm_card_mastercard" });
    expect(paid.status).toBe("succeeded");
  });

  test("money that was only authorised is captured once, in part", async () => {
    const stripe = standin.stripe();
    const intent = await stripe.paymentIntents.create({
      ...euros(50_000),
      ...withCard("pm_card_visa"),
      capture_method: "manual",
    });
    expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 50_000, amount_received: 0 });
    const captured = await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 30_000 });
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 30_000 });
    await expect(stripe.paymentIntents.capture(intent.id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  test("refunds never give back more than was taken", async () => {
    const stripe = standin.stripe();
    const intent = await stripe.paymentIntents.create({ ...euros(1_000), ...withCard("pm_card_visa") });
    const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 600 });
    expect(refund).toMatchObject({ status: "succeeded", amount: 600 });
    await expect(stripe.refunds.create({ payment_intent: intent.id, amount: 600 })).rejects.toMatchObject({
      type: "StripeInvalidRequestError",
      param: "amount",
    });
    await stripe.refunds.create({ payment_intent: intent.id });
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
    const charges = await stripe.charges.list({ payment_intent: intent.id });
    expect(charges.data).toMatchObject([{ amount_refunded: 1_000, refunded: true }]);
  });

  test("a cancelled intent can no longer be paid", async () => {
    const stripe = standin.stripe();
    const intent = await stripe.paymentIntents.create(euros(700));
    expect((await stripe.paymentIntents.cancel(intent.id)).status).toBe("canceled");
    await expect(stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  test("what Stripe would refuse is refused with the field's name", async () => {
    const stripe = standin.stripe();
    await expect(stripe.paymentIntents.create(euros(0))).rejects.toMatchObject({ param: "amount" });
    await expect(stripe.paymentIntents.create(euros(1.5))).rejects.toMatchObject({ param: "amount" });
    await expect(stripe.paymentIntents.create({ ...euros(5), ...{ amout: 5 } })).rejects.toMatchObject({
      code: "parameter_unknown",
      param: "amout",
    });
    await expect(stripe.paymentIntents.retrieve("pi_none")).rejects.toMatchObject({ code: "resource_missing" });
  });

  test("the bank's page is asked first when the card wants it", async () => {
    const stripe = standin.stripe();
    const intent = await stripe.paymentIntents.create({
      ...euros(2_000),
      ...withCard("pm_card_authenticationRequired"),
    });
    expect(intent).toMatchObject({ status: "requires_action", amount_received: 0 });
    expect(intent.next_action?.redirect_to_url?.url).toContain(`http://shop.example/payment/3ds/${intent.id}`);

    const accept = (secret: string) =>
      fetch(`${standin.url()}/standin/payment_intents/${intent.id}/accept`, {
        method: "POST",
        body: new URLSearchParams({ client_secret: secret }),
      });
    expect((await accept("guessed")).status).toBe(404);
    expect((await accept(intent.client_secret ?? "")).status).toBe(200);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");
  });
});

describe("an idempotency key", () => {
  test("gives the same answer again, also after a restart", async () => {
    const pay = () =>
      standin
        .stripe()
        .paymentIntents.create({ ...euros(4_200), ...withCard("pm_card_visa") }, { idempotencyKey: "once" });
    const first = await pay();
    const second = await pay();
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
    await standin.restart();
    expect((await pay()).id).toBe(first.id);
    expect(await standin.stripe().charges.list({ payment_intent: first.id })).toMatchObject({
      data: [{ amount: 4_200 }],
    });
  });

  test("is refused for another request", async () => {
    const stripe = standin.stripe();
    await stripe.paymentIntents.create(euros(100), { idempotencyKey: "mine" });
    await expect(stripe.paymentIntents.create(euros(200), { idempotencyKey: "mine" })).rejects.toMatchObject({
      type: "StripeIdempotencyError",
      statusCode: 400,
    });
  });

  test("is in use while its first request runs", async () => {
    await standin.turn({ latencyMs: 50 });
    const stripe = standin.stripe();
    const answers = await Promise.allSettled(
      [1, 2].map(() => stripe.paymentIntents.create(euros(300), { idempotencyKey: "twice" })),
    );
    await standin.turn({});
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { statusCode: 409 } });
  });

  test("charges once when the answer was lost after the charge", async () => {
    for (const knob of ["failAfterCommit", "hangUpAfterCommit"]) {
      await standin.turn({ [knob]: 1 });
      const pay = () =>
        standin
          .stripe()
          .paymentIntents.create(
            { ...euros(800), ...withCard("pm_card_visa") },
            { idempotencyKey: knob, maxNetworkRetries: 2 },
          );
      const paid = await pay();
      expect(paid.status).toBe("succeeded");
      expect(paid.lastResponse.headers["idempotent-replayed"]).toBe("true");
    }
  });
});

describe("the stand-in's webhooks", () => {
  const heardOf = (intentId: string) =>
    standin.heard.filter(({ data }) => "id" in data.object && data.object.id === intentId).map(({ type }) => type);

  test("arrive signed, and as often as the knob says", async () => {
    await standin.turn({ duplicates: 2 });
    const intent = await standin.stripe().paymentIntents.create({ ...euros(600), ...withCard("pm_card_visa") });
    await vi.waitFor(() => expect(heardOf(intent.id)).toEqual(Array(3).fill("payment_intent.succeeded")));
    await standin.turn({});
  });

  test("that were lost are listed, and come after all when the line is back", async () => {
    await standin.turn({ drop: true });
    const intent = await standin.stripe().paymentIntents.create({ ...euros(650), ...withCard("pm_card_visa") });
    const lost = await standin.stripe().events.list({ delivery_success: false });
    expect(lost.data).toMatchObject([{ type: "payment_intent.succeeded", pending_webhooks: 1 }]);
    expect(heardOf(intent.id)).toEqual([]);
    await standin.turn({});
    await vi.waitFor(() => expect(heardOf(intent.id)).toEqual(["payment_intent.succeeded"]));
  });
});

test("ten buyers paying thirty times each at once are three hundred payments of their own", async () => {
  const stripe = standin.stripe();
  const buyer = () =>
    Promise.all(
      Array.from({ length: 30 }, () => stripe.paymentIntents.create({ ...euros(999), ...withCard("pm_card_visa") })),
    );
  const paid = (await Promise.all(Array.from({ length: 10 }, buyer))).flat();
  expect(new Set(paid.map(({ id }) => id)).size).toBe(300);
  expect(new Set(paid.map(({ status }) => status))).toEqual(new Set(["succeeded"]));
});
