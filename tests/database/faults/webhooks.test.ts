import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sweepPayments } from "#lib/checkout/sweep";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { aFullCart, type Key, press } from "#tests/support/a-buyer";
import { later } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { answers, tabsClosed } from "#tests/support/closed-tabs";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { webhookSecret } from "#tests/support/webhook-secret";
import { deliver, forged, listen, shuffled } from "#tests/support/webhooks";

const ordersOf = ({ cartId }: Key) => database.order.count({ where: { cartId } });
const ordered = async (carts: readonly Key[]) => Promise.all(carts.map(ordersOf));
const whoAccepted = answers.map((answer) => (answer === "accepts" ? 1 : 0));
const once = Array(4).fill(whoAccepted).flat();

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 200 } });
});
/** Each test hears of its own payments only. */
let news: () => Promise<readonly string[]>;
beforeEach(async () => {
  news = await listen();
});

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
    const carts = await tabsClosed(12);
    expect(await ordered(carts)).toEqual(Array(12).fill(0));
    await sweepPayments(later(3));
    expect(await ordered(carts)).toEqual(once);
    await sweepPayments(later(16));
    await settled(carts);
  });

  test("each three times, in disorder and many at once, with forged ones among them: the provider's word stands", async () => {
    const carts = await tabsClosed(12);
    const told = await news();
    const lies = told.map(forged);

    const post = shuffled([...told, ...told, ...told, ...lies]);
    const replies = await inParallel(post.length, 8, async (index) => {
      const payload = post[index] ?? "";
      return [
        payload,
        (await deliver(payload, lies.includes(payload) ? "whsec_forged" : webhookSecret)).status,
      ] as const;
    });
    for (const [payload, status] of replies) expect(status).toBe(lies.includes(payload) ? 400 : 200);
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
