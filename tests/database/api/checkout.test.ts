import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readIntent } from "#lib/payments/provider";
import { answerStandinBank } from "#lib/payments/standin-bank";
import { database } from "#lib/platform/database";
import { intentsAtProvider, turn } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";
import { getCart, openCart } from "../../../app/api/v1/endpoints/carts.ts";
import { postCheckout } from "../../../app/api/v1/endpoints/checkout.ts";
import { readOrder } from "../../../app/api/v1/endpoints/orders.ts";
import { call } from "./a-client.ts";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 200 } });
});

type Key = Readonly<{ params: { id: string }; token: string }>;
const whole = (sku = "LAMP", quantity = 1) => ({
  lines: [{ sku, quantity }],
  contact: { email: "camille@courrier.example", name: "Camille Rousseau" },
  address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
  deliveryOption: "cheapest",
});
async function aCart(body: object = whole()): Promise<Key> {
  const { body: cart } = await call(openCart, { body });
  return { params: { id: String(cart.id) }, token: String(cart.token) };
}
const pay = (cart: Key, token = "pm_card_visa", headers: Record<string, string> = {}, language: "fr" | "en" = "fr") =>
  call(postCheckout, { ...cart, body: { payment: { token } }, headers, language });
type Placed = { order: { number: string; token: string } };

let securedBefore = 0;
const securedSince = async () => (await secured()) - securedBefore;
const secured = async () => (await intentsAtProvider()).filter(({ status }) => status === "requires_capture").length;
beforeEach(async () => {
  securedBefore = await secured();
});

describe("an order in two calls", () => {
  test("says its number, status, total, lines and promises, and can be read again with its token", async () => {
    const { status, body } = await pay(await aCart(whole("LAMP", 2)));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      order: {
        status: "placed",
        total: { amount: 9_800, currency: "EUR" },
        captured: { amount: 9_800 },
        lines: [{ sku: "LAMP", quantity: 2, total: { amount: 9_800 } }],
        promises: [{ method: "delivery" }],
      },
    });
    const { order } = body as Placed;
    expect(order.number).toMatch(/^BF-/);
    const read = await call(readOrder, { params: { number: order.number }, query: `?token=${order.token}` });
    expect(read).toMatchObject({ status: 200, body: order });
    const guessed = await call(readOrder, { params: { number: order.number }, query: "?token=guess" });
    expect(guessed.status).toBe(404);
  });

  test("asked for twice is one order and one payment, with or without a key", async () => {
    const cart = await aCart();
    const first = await pay(cart);
    const second = await pay(cart);
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await securedSince()).toBe(1);
  });
});

describe("an idempotency key", () => {
  const key = { "idempotency-key": "till-7-receipt-42" };

  test("gives the same answer again", async () => {
    const cart = await aCart();
    const first = await pay(cart, "pm_card_visa", key);
    const again = await pay(cart, "pm_card_visa", key);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  test("repeats a declined card's answer too; a new key may try another card", async () => {
    const cart = await aCart();
    const declined = await pay(cart, "pm_card_chargeDeclined", { "idempotency-key": "a" });
    expect(declined.status).toBe(402);
    expect((await pay(cart, "pm_card_chargeDeclined", { "idempotency-key": "a" })).body).toEqual(declined.body);
    expect((await pay(cart, "pm_card_visa", { "idempotency-key": "a" })).body.code).toBe("idempotency_key_reused");
    expect((await pay(cart, "pm_card_visa", { "idempotency-key": "b" })).status).toBe(201);
  });

  test("sent ten times at once makes one order; whoever comes too early is told so", async () => {
    const cart = await aCart();
    const answers = await inParallel(10, 10, () => pay(cart, "pm_card_visa", { "idempotency-key": "ten" }));
    const orders = answers.filter(({ status }) => status === 201);
    expect(orders.length).toBeGreaterThan(0);
    expect(new Set(orders.map(({ body }) => (body as Placed).order.number)).size).toBe(1);
    for (const { status, body } of answers)
      if (status !== 201) expect(body).toMatchObject({ status: 409, code: "request_in_progress" });
    expect(await securedSince()).toBe(1);
  });

  test("that is no key is refused", async () =>
    expect((await pay(await aCart(), "pm_card_visa", { "idempotency-key": "x".repeat(256) })).body.code).toBe(
      "idempotency_key_malformed",
    ));
});

describe("a checkout that does not end in an order", () => {
  test.each([
    ["pm_card_chargeDeclined", "generic_decline"],
    ["pm_card_chargeDeclinedInsufficientFunds", "insufficient_funds"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card"],
  ])("%s is 402 in both languages, and the cart is intact", async (token, declineCode) => {
    const cart = await aCart();
    for (const language of ["fr", "en"] as const) {
      const answer = await pay(cart, token, {}, language);
      expect(answer).toMatchObject({ status: 402, body: { code: "payment_declined", declineCode } });
      expect(answer.body.detail).toContain(language === "fr" ? "panier est intact" : "cart is intact");
    }
    expect((await call(getCart, cart)).body).toMatchObject({ lines: [{ sku: "LAMP", quantity: 1 }] });
    expect((await pay(cart)).status).toBe(201);
    expect(await securedSince()).toBe(1);
  });

  test("a bank that wants to see the shopper is 409 with the way there; afterwards the order is given", async () => {
    const cart = await aCart();
    const asked = await pay(cart, "pm_card_authenticationRequired");
    expect(asked).toMatchObject({ status: 409, body: { code: "payment_action_required" } });
    const intentId = /pi_\w+/.exec(String(asked.body.actionUrl))?.[0] ?? "";
    const { clientSecret } = await readIntent(intentId);
    await answerStandinBank({ intentId, clientSecret: clientSecret ?? "", accepted: true });
    expect((await pay(cart, "pm_card_authenticationRequired")).status).toBe(201);
    expect(await securedSince()).toBe(1);
  });

  test("an empty cart, an unfinished one and an unknown card say what is wrong", async () => {
    expect((await pay(await aCart({}))).body).toMatchObject({ status: 409, code: "empty_cart" });
    const unfinished = await aCart({ lines: [{ sku: "LAMP", quantity: 1 }] });
    expect((await pay(unfinished)).body).toMatchObject({
      status: 409,
      code: "cart_incomplete",
      missing: expect.arrayContaining(["contact", "address"]),
    });
    expect((await pay(await aCart(), "4242 4242 4242 4242")).body).toMatchObject({ status: 400, code: "invalid" });
  });

  test("a price that moved is told as money before anything is charged", async () => {
    const variantId = await aVariant({ sku: "MOVED", price: 3000, stock: { WEB: 5 } });
    const cart = await aCart(whole("MOVED"));
    await database.price.updateMany({ where: { variantId }, data: { grossMinor: 3500 } });
    expect((await pay(cart)).body).toMatchObject({
      code: "total_changed",
      was: { amount: 3_590, currency: "EUR" },
      is: { amount: 4_090, currency: "EUR" },
    });
    expect(await securedSince()).toBe(0);
  });

  test("a date later than the buyer agreed to is told with both before anything is charged", async () => {
    const cart = await aCart();
    const { lines } = (await call(getCart, cart)).body as { lines: { id: string }[] };
    const agreedDates = { [lines[0]?.id ?? ""]: "2026-11-21" };
    const body = { payment: { token: "pm_card_visa" }, agreedDates };
    expect((await call(postCheckout, { ...cart, body })).body).toMatchObject({
      status: 409,
      code: "date_changed",
      changes: [{ store: null, was: "2026-11-21", is: expect.stringMatching(/^2026-11-2[3-6]$/), skus: ["LAMP"] }],
    });
    expect(await securedSince()).toBe(0);
  });

  test("a provider that is down is 503 with a time to come back, and the next try goes through", async () => {
    const cart = await aCart();
    await turn({ down: true });
    const answer = await pay(cart);
    await turn({});
    expect(answer).toMatchObject({ status: 503, body: { code: "payment_unavailable" } });
    expect(answer.headers.get("retry-after")).toBe("10");
    expect((await pay(cart)).status).toBe(201);
    expect(await securedSince()).toBe(1);
  });

  test("eleven tries at one cart are too many", async () => {
    const cart = await aCart();
    for (let i = 0; i < 10; i++) await pay(cart, "pm_card_chargeDeclined");
    expect((await pay(cart)).body).toMatchObject({ status: 429, code: "too_many_attempts" });
  });
});

describe("an order that is paid later", () => {
  const payLater = (cart: Key, means: string) => call(postCheckout, { ...cart, body: { means } });

  test("by transfer is placed without a card, and owes its total", async () => {
    const answer = await payLater(await aCart(), "transfer");
    expect(answer).toMatchObject({
      status: 201,
      body: { order: { total: { amount: 5_490 }, tenders: [{ kind: "transfer", amount: { amount: 5_490 } }] } },
    });
    expect(await securedSince()).toBe(0);
  });

  test("is refused where the page does not offer it: at the counter what is sent, on account whoever may owe nothing", async () => {
    for (const means of ["counter", "on_account"])
      expect((await payLater(await aCart(), means)).body).toMatchObject({ status: 409, code: "means_not_possible" });
    expect((await payLater(await aCart(), "card")).body).toMatchObject({ status: 402, code: "payment_needed" });
    expect((await payLater(await aCart(), "barter")).body).toMatchObject({ status: 400, code: "invalid" });
  });
});

test("fifty buyers for the last five lamps: five orders, forty-five clear refusals", async () => {
  await aVariant({ sku: "LAST", price: 1000, stock: { WEB: 5 } });
  const answers = await inParallel(50, 16, async () => {
    const opened = await call(openCart, { body: whole("LAST") });
    if (opened.status !== 201) return opened;
    return pay({ params: { id: String(opened.body.id) }, token: String(opened.body.token) });
  });
  const refused = answers.filter(({ status }) => status !== 201);
  expect(answers.length - refused.length).toBe(5);
  for (const { status, body } of refused) {
    expect(status).toBe(409);
    expect(["out_of_stock", "short_of_stock"]).toContain(body.code);
  }
  expect(await database.order.count({ where: { lines: { some: { sku: "LAST" } } } })).toBe(5);
  expect(await securedSince()).toBe(5);
});
