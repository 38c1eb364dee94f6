import Stripe from "stripe";
import { beforeEach, describe, expect, test } from "vitest";

const secret = "whsec_test";
process.env.STRIPE_WEBHOOK_SECRET = secret;
const { POST } = await import("../../../app/api/webhooks/stripe/route.ts");
const { counted } = await import("#lib/platform/counters");
const { database } = await import("#lib/platform/database");
const { closePaymentEvent } = await import("#lib/payments/commands");
const { system } = await import("#lib/kernel/actor");

const event = (id: string, type = "payment_intent.succeeded") =>
  JSON.stringify({ id, object: "event", type, data: { object: { id: "pi_1", object: "payment_intent" } } });
const deliver = (payload: string, header = Stripe.webhooks.generateTestHeaderString({ payload, secret })) =>
  POST(
    new Request("http://shop.example/api/webhooks/stripe", {
      method: "POST",
      body: payload,
      headers: { "stripe-signature": header },
    }),
  );
const refusals = () => counted().get("payment_webhooks_refused") ?? 0;

beforeEach(async () => {
  await database.paymentEvent.deleteMany();
  await database.outboxFact.deleteMany();
});

describe("a payment webhook", () => {
  test("delivered fifty times at once is kept once and told once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => deliver(event("evt_many"))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await database.paymentEvent.findMany()).toMatchObject([
      { id: "evt_many", type: "payment_intent.succeeded", intentId: "pi_1", processedAt: null },
    ]);
    expect(await database.outboxFact.findMany()).toMatchObject([
      { name: "payment.event", payload: { eventId: "evt_many", intentId: "pi_1" } },
    ]);
  });

  test("is closed when its work is done", async () => {
    await deliver(event("evt_done"));
    await closePaymentEvent(system("worker"), { id: "evt_done" });
    expect(await database.paymentEvent.findMany()).toMatchObject([{ id: "evt_done", processedAt: expect.any(Date) }]);
  });

  const now = Math.floor(Date.now() / 1000);
  const sign = (timestamp: number, by = secret) =>
    Stripe.webhooks.generateTestHeaderString({ payload: event("evt_bad"), secret: by, timestamp });

  test.each([
    ["without a signature", event("evt_bad"), ""],
    ["signed by somebody else", event("evt_bad"), sign(now, "whsec_other")],
    ["altered by a byte", event("evt_bad").replace("pi_1", "pi_2"), sign(now)],
    ["301 seconds old", event("evt_bad"), sign(now - 302)],
    ["from ten minutes ahead", event("evt_bad"), sign(now + 600)],
    ["two megabytes long", `${event("evt_bad")}${" ".repeat(2_000_000)}`, sign(now)],
  ])("%s is 400, changes nothing and is counted", async (_, payload, header) => {
    const before = refusals();
    expect((await deliver(payload, header)).status).toBe(400);
    expect(await database.paymentEvent.count()).toBe(0);
    expect(await database.outboxFact.count()).toBe(0);
    expect(refusals()).toBe(before + 1);
  });
});
