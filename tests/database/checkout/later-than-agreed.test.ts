import { beforeAll, expect, test } from "vitest";
import { pricedCart } from "#lib/cart/queries";
import { daysOf } from "#lib/checkout/dates";
import { database } from "#lib/platform/database";
import { setOpening } from "#lib/stores/commands";
import { aFullCart, type Key, press } from "#tests/support/a-buyer";
import { attemptsOf, one, ordersOf, visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const monday = (time: string) => new Date(`2026-11-23T${time}:00+01:00`);

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", stock: { WEB: 50, ANG: 50 } });
});

/** What the checkout page shows at this hour, and sends back with the order. */
async function daysShown({ cartId, token }: Key, now: Date) {
  const cart = await pricedCart(cartId, token, now);
  if (!cart) throw new Error("no cart");
  return daysOf(cart);
}

/** The day that the order of a cart is promised for. */
async function dayOrdered(key: Key): Promise<string | undefined> {
  const [order] = await ordersOf(key);
  const promise = await database.deliveryPromise.findFirstOrThrow({ where: { orderId: order?.id ?? "" } });
  return promise.promisedAt.toISOString().slice(0, 10);
}

test("the cut-off passes between the page and the payment: the later day is asked about, then ordered", async () => {
  const key = await aFullCart(one("LAMP"));
  const seen = await daysShown(key, monday("15:58"));

  const change = { store: null, was: "2026-11-25", is: "2026-11-26", skus: ["LAMP"] };
  expect(await press(key, { card: visa, agreedDays: seen, now: monday("16:01") })).toEqual({
    ok: false,
    refusal: { code: "date_changed", changes: [change] },
  });
  expect(await attemptsOf(key)).toEqual([]);

  const seenAgain = await daysShown(key, monday("16:01"));
  expect(await press(key, { card: visa, agreedDays: seenAgain, now: monday("16:02") })).toMatchObject({ ok: true });
  expect(await dayOrdered(key)).toBe("2026-11-26");
});

test("the store closes between the page and the payment: nobody collects there today without being asked", async () => {
  const key = await aFullCart([{ sku: "LAMP", quantity: 2, fulfilment: { method: "pickup", store: "ANG" } }]);
  const seen = await daysShown(key, monday("11:00"));

  const open = { opens: 600, closes: 1170 };
  const shut = {
    store: "ANG",
    week: [open, open, open, open, open, open, null],
    exceptions: [{ date: "2026-11-23", hours: null }],
    services: [],
  };
  const jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
  expect(await setOpening(jeanne, shut, { now: monday("11:01") })).toMatchObject({ ok: true });

  const change = { store: "Bonnefoy Angers Ralliement", was: "2026-11-23", is: "2026-11-24", skus: ["LAMP"] };
  expect(await press(key, { card: visa, agreedDays: seen, now: monday("11:02") })).toMatchObject({
    refusal: { code: "date_changed", changes: [change] },
  });
  const seenAgain = await daysShown(key, monday("11:02"));
  expect(await press(key, { card: visa, agreedDays: seenAgain, now: monday("11:03") })).toMatchObject({ ok: true });
  expect(await dayOrdered(key)).toBe("2026-11-24");
});

test("a payment that began before the cut-off goes on with the day it began with", async () => {
  const key = await aFullCart(one("LAMP"));
  const agreedDays = await daysShown(key, monday("15:58"));
  const secure = "pm_card_authenticationRequired";
  const began = await press(key, { card: secure, agreedDays, now: monday("15:59") });
  expect(began).toMatchObject({ ok: true, value: { state: "action" } });
  expect(await press(key, { card: secure, agreedDays, now: monday("16:01") })).toEqual(began);
});
