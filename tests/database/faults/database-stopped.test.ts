import "#tests/support/own-server";

import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { sweepPayments } from "#lib/checkout/sweep";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { outageOf } from "#lib/platform/outage";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { lockTable } from "#tests/support/a-lock";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { crashDatabase, startDatabase, stopDatabase } from "#tests/support/own-server";
import { checkoutWords } from "../../../app/(checkout)/[locale]/checkout/checkout-words.ts";
import { placeFromForm } from "../../../app/(checkout)/[locale]/checkout/place-order.ts";
import { postCheckout } from "../../../app/api/v1/endpoints/checkout.ts";
import { call } from "../api/a-client.ts";

const lamp = [{ sku: "LAMP", quantity: 1 }];
const ordersOf = ({ cartId }: Key) => database.order.findMany({ where: { cartId } });
const pay = ({ cartId, token }: Key, { key, language = "fr" }: { key: string; language?: "fr" | "en" }) =>
  call(postCheckout, {
    params: { id: cartId },
    token,
    language,
    headers: { "idempotency-key": key },
    body: { payment: { token: "pm_card_visa" } },
  });
const away = {
  fr: "La boutique ne répond pas pour l’instant. Recommencez dans quelques secondes.",
  en: "The shop is not answering at the moment. Try again in a few seconds.",
};

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 100 } });
});
afterEach(async () => expect(await brokenInvariants()).toEqual({}));

describe("a database that is down", () => {
  test("is a clear answer in the shopper's language; back again, the same call gives the order", async () => {
    const cart = await aFullCart(lamp);
    const charges = (await intentsAtProvider()).length;
    stopDatabase();
    for (const language of ["fr", "en"] as const) {
      const answer = await pay(cart, { key: "down", language });
      expect(answer).toMatchObject({ status: 503, body: { code: "unavailable", detail: away[language] } });
      expect(answer.headers.get("retry-after")).toBe("5");
    }
    expect(outageOf(await press(cart).catch((error: unknown) => error))).toBe("away");
    expect((await intentsAtProvider()).length).toBe(charges);

    await startDatabase();
    expect(await pay(cart, { key: "down" })).toMatchObject({ status: 201, body: { order: { status: "placed" } } });
    expect(await ordersOf(cart)).toHaveLength(1);
    expect((await intentsAtProvider()).length).toBe(charges + 1);
  });
});

describe("a database that stops while an order is being written, with the money taken", () => {
  test("the same call with the same key gives the order, once and for one charge", async () => {
    const cart = await aFullCart(lamp);
    const charges = (await intentsAtProvider()).length;
    const orders = await lockTable("orders");
    const call = pay(cart, { key: "struck" });
    await orders.reached(1);
    stopDatabase();
    expect(await call).toMatchObject({ status: 503, body: { code: "unavailable", detail: away.fr } });
    await orders.open();

    await startDatabase();
    expect(await ordersOf(cart)).toEqual([]);
    const order = await pay(cart, { key: "struck" });
    expect(order).toMatchObject({ status: 201, body: { order: { captured: { amount: 5490 } } } });
    expect(await pay(cart, { key: "struck" })).toMatchObject({ status: 201, body: order.body });
    expect(await ordersOf(cart)).toHaveLength(1);
    expect((await intentsAtProvider()).length).toBe(charges + 1);
  });

  test("the order form says so, in French and in English; sent again it leads to the order", async () => {
    const cart = await aFullCart(lamp);
    const agreed = { agreedTotalMinor: "5490", agreedDueMinor: "5490" };
    const fields = { locale: "fr", card: "4242 4242 4242 4242", deliveryOption: "standard" };
    const filled = { ...fields, ...agreed, email: "camille@courrier.example", name: "Camille Rousseau" };
    const send = () => placeFromForm(visitor, { key: { id: cart.cartId, token: cart.token }, fields: filled });
    const orders = await lockTable("orders");
    const answer = send();
    await orders.reached(1);
    stopDatabase();
    expect(await answer).toEqual({ ok: false, refusal: { code: "unavailable" } });
    await orders.open();
    expect(checkoutWords("fr").refusals.unavailable).toContain("La boutique ne répond pas.");
    expect(checkoutWords("en").refusals.unavailable).toContain("The shop does not answer.");

    await startDatabase();
    expect(await send()).toMatchObject({ ok: true, value: { ordered: true } });
    expect(await ordersOf(cart)).toMatchObject([{ capturedMinor: 5490 }]);
  });

  test("the sweep writes the order of a shopper who went away", async () => {
    const cart = await aFullCart(lamp);
    const orders = await lockTable("orders");
    const call = press(cart, { card: "pm_card_visa" }).catch(outageOf);
    await orders.reached(1);
    stopDatabase();
    expect(await call).toBe("away");
    await orders.open();

    await startDatabase();
    await sweepPayments(new Date(morning.getTime() + 3 * 60_000));
    expect(await ordersOf(cart)).toMatchObject([{ capturedMinor: 5490 }]);
  });

  test.each([
    ["stops", stopDatabase],
    ["crashes", crashDatabase],
  ])(
    "sixteen shoppers at once, and it %s: nothing it said is lost, each has one order, nobody lifts a hand",
    async (how, strike) => {
      const carts = await inParallel(16, 4, () => aFullCart(lamp));
      const shoppers = carts.map((cart, index) => pay(cart, { key: `${how}-${index}` }));
      await Promise.any(shoppers);
      await strike();
      const answers = await Promise.all(shoppers);
      expect(answers.every(({ status }) => status === 201 || status === 503)).toBe(true);

      await startDatabase();
      const again = await inParallel(16, 16, (index) => pay(carts[index] as Key, { key: `${how}-${index}` }));
      expect(again.map(({ status }) => status)).toEqual(Array(16).fill(201));
      for (const [index, first] of answers.entries())
        if (first.status === 201) expect(again[index]?.body).toEqual(first.body);
      for (const cart of carts) expect(await ordersOf(cart)).toHaveLength(1);
    },
  );
});
