import "#tests/support/a-provider";

import { beforeAll, expect, test } from "vitest";
import { isBought } from "#lib/checkout/queries";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { aFullCart } from "#tests/support/a-buyer";
import { one, ordersOf } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { placeFromForm } from "../../../app/(checkout)/[locale]/checkout/place-order.ts";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", stock: { WEB: 50 } });
});

test("an order form whose answer was lost on the way leads, sent again, to the order it made", async () => {
  const cart = await aFullCart(one("LAMP"));
  const fields = {
    locale: "fr",
    card: "4242 4242 4242 4242",
    deliveryOption: "standard",
    agreedTotalMinor: "5490",
    agreedDueMinor: "5490",
    email: "camille@courrier.example",
    name: "Camille Rousseau",
  };
  const send = () => placeFromForm(visitor, { key: { id: cart.cartId, token: cart.token }, fields });
  expect(await isBought(cart.cartId, cart.token)).toBe(false);
  const lost = await send();
  const charges = (await intentsAtProvider()).length;
  expect(lost).toMatchObject({ ok: true, value: { ordered: true } });
  expect(await isBought(cart.cartId, cart.token)).toBe(true);
  expect(await isBought(cart.cartId, newId())).toBe(false);
  expect(await send()).toMatchObject({
    ok: true,
    value: { ordered: true, next: expect.stringMatching(/\/fr\/orders\//) },
  });
  expect(await ordersOf(cart)).toHaveLength(1);
  expect(await intentsAtProvider()).toHaveLength(charges);
});
