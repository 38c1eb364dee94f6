import "#tests/support/a-provider";

import { createHash } from "node:crypto";
import Stripe from "stripe";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sweepPayments } from "#lib/checkout/sweep";
import { readIntent } from "#lib/payments/provider";
import { answerStandinBank } from "#lib/payments/standin-bank";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { eventsAtProvider, intentsAtProvider, webhookSecret } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { POST } from "../../../app/api/webhooks/stripe/route.ts";

/** What each shopper's bank is told, one after the other. */
const answers = ["accepts", "refuses", "never answers"] as const;
const wayOf = (index: number) => answers[index % answers.length];
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

/** Twelve shoppers who were sent to their bank, answered there or not, and closed the tab. */
async function tabsClosed(): Promise<readonly Key[]> {
  return inParallel(12, 4, async (index) => {
    const cart = await aFullCart([{ sku: "LAMP", quantity: 1 }]);
    await press(cart, { card: "pm_card_authenticationRequired" });
    const { intentId } = await database.checkoutAttempt.findFirstOrThrow({ where: { cartId: cart.cartId } });
    const { id, clientSecret } = await readIntent(intentId ?? "");
    const way = wayOf(index);
    if (way !== "never answers")
      await answerStandinBank({ intentId: id, clientSecret: clientSecret ?? "", accepted: way === "accepts" });
    return cart;
  });
}

const ordersOf = ({ cartId }: Key) => database.order.count({ where: { cartId } });
const ordered = async (carts: readonly Key[]) => Promise.all(carts.map(ordersOf));
const whoAccepted = answers.map((way) => (way === "accepts" ? 1 : 0));
const once = Array(4).fill(whoAccepted).flat();

const deliver = (payload: string, secret = webhookSecret) =>
  POST(
    new Request("http://shop.example/api/webhooks/stripe", {
      method: "POST",
      body: payload,
      headers: { "stripe-signature": Stripe.webhooks.generateTestHeaderString({ payload, secret }) },
    }),
  );

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 200 } });
});
/** Each test hears of its own payments only. */
let heard = new Set<string>();
beforeEach(async () => {
  heard = new Set((await eventsAtProvider()).map(({ id }) => id));
});
const news = async () => (await eventsAtProvider()).filter(({ id }) => !heard.has(id)).map((e) => JSON.stringify(e));

/** In disorder, and in the same disorder each time. */
const shuffled = (payloads: readonly string[]): readonly string[] =>
  payloads
    .map((payload, index) => [createHash("sha1").update(`${index} ${payload}`).digest("hex"), payload] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, payload]) => payload);

async function settled(carts: readonly Key[]) {
  expect(await ordered(carts)).toEqual(once);
  const attempts = await database.checkoutAttempt.findMany({ where: { cartId: { in: carts.map((c) => c.cartId) } } });
  const intents = await intentsAtProvider();
  for (const { state, intentId } of attempts) {
    const { status } = intents.find(({ id }) => id === intentId) ?? {};
    expect([state, status]).toEqual(state === "paid" ? ["paid", "requires_capture"] : ["abandoned", "canceled"]);
  }
  expect(await brokenInvariants()).toEqual({});
}

describe("webhooks of shoppers who closed their tab at the bank", () => {
  test("all lost: the sweep writes the orders, and lets go of what nobody paid", async () => {
    const carts = await tabsClosed();
    expect(await ordered(carts)).toEqual(Array(12).fill(0));
    await sweepPayments(later(3));
    expect(await ordered(carts)).toEqual(once);
    await sweepPayments(later(16));
    await settled(carts);
  });

  test("each three times, in disorder and many at once, with forged ones among them: the provider's word stands", async () => {
    const carts = await tabsClosed();
    const told = await news();
    const forged = told.map((p) =>
      p.replaceAll(/"evt_\w+"/g, '"evt_forged"').replaceAll("requires_action", "succeeded"),
    );

    const post = shuffled([...told, ...told, ...told, ...forged]);
    const replies = await inParallel(post.length, 8, async (index) => {
      const payload = post[index] ?? "";
      return [
        payload,
        (await deliver(payload, forged.includes(payload) ? "whsec_forged" : webhookSecret)).status,
      ] as const;
    });
    for (const [payload, status] of replies) expect(status).toBe(forged.includes(payload) ? 400 : 200);
    await work(payments);

    expect(await ordered(carts)).toEqual(once);
    expect(await database.paymentEvent.count({ where: { id: "evt_forged" } })).toBe(0);
    expect(await database.paymentEvent.count({ where: { processedAt: null } })).toBe(0);
    await sweepPayments(later(16));
    await settled(carts);
  });

  test("a signed lie: what the event says of the payment is not believed, the provider is asked", async () => {
    const cart = await aFullCart([{ sku: "LAMP", quantity: 1 }]);
    await press(cart, { card: "pm_card_authenticationRequired" });
    const lies = (await news()).map((payload) =>
      payload
        .replaceAll("requires_action", "succeeded")
        .replaceAll(/"payment_intent\.\w+"/g, '"payment_intent.succeeded"'),
    );
    expect(lies.join()).toContain("payment_intent.succeeded");
    for (const lie of lies) expect((await deliver(lie)).status).toBe(200);
    await work(payments);
    expect(await ordersOf(cart)).toBe(0);
    await sweepPayments(later(16));
    expect(await brokenInvariants()).toEqual({});
  });
});
