import { beforeAll, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { noteVatNumber, setOneStopShop } from "#lib/customers/commands-vat";
import { oneStopShopSince, vatNumberCheck } from "#lib/customers/queries-vat";
import { keepBooks } from "#lib/invoices/commands";
import { soldInUnion } from "#lib/invoices/queries-reporting";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { morning as now, press } from "#tests/support/a-buyer";
import { customers, waysAbroad } from "#tests/support/a-customer-kind";
import { give } from "#tests/support/a-kind";
import { visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { openCart, putAddress, putBuyer, putDeliveryOption } from "../../../app/api/v1/endpoints/carts.ts";
import { call } from "../api/a-client.ts";

let awa: Actor;
beforeAll(async () => {
  await aShop();
  await waysAbroad();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 50 } });
  awa = await aColleague("Awa", "accountant");
});

test("what VIES says of a number is noted by somebody who may, and the order's journal tells it", async () => {
  const number = { vatNumber: "DE136695976", order: "BF-100001" };
  expect(await vatNumberCheck("DE136695976")).toBeNull();
  expect(await noteVatNumber(visitor, { ...number, inForce: "yes" }, { now })).toMatchObject({
    refusal: { code: "forbidden" },
  });
  await noteVatNumber(awa, { ...number, inForce: "yes" }, { now });
  await noteVatNumber(awa, { ...number, inForce: "no" }, { now });
  expect(await vatNumberCheck("DE136695976")).toEqual({
    ...{ number: "DE136695976", inForce: false, checkedAt: now, checkedBy: "Awa" },
  });
  expect(await database.auditEntry.count({ where: { subject: "order:BF-100001" } })).toBe(2);
});

test("a neighbour pays French VAT until the day the shop is in the one-stop shop, and the year's sum is told", async () => {
  const { address } = await customers.neighbour_in_the_union();
  const lines = [{ sku: "LAMP", quantity: 1 }];
  const contact = { email: "jonas@courrier.example", name: "Jonas Weber" };
  const vatToday = async (actor = visitor) => {
    const made = await createCart(actor, { lines, contact, address }, { now });
    if (!made.ok) throw new Error(made.refusal.code);
    const cart = await pricedCart(made.value.cartId, made.value.token, now);
    return { key: made.value, cart, vat: cart?.vat.map(({ basisPoints }) => basisPoints) };
  };
  const before = await vatToday();
  expect(before).toMatchObject({ vat: [2000], cart: { deliveryOptions: [{ id: "union" }], total: 4900 + 1490 } });
  const paid = await press(before.key, { card: visa });
  if (!paid.ok || paid.value.state !== "paid") throw new Error("not paid");
  await give(paid.value.order.id, now);
  await keepBooks(system("test"), { orderIds: [paid.value.order.id] }, { now });
  expect([await soldInUnion("2026"), await soldInUnion("2025")]).toEqual([5325, 0]);

  await setOneStopShop(awa, { since: "2026-11-22" }, { now });
  expect([await oneStopShopSince(), (await vatToday()).vat]).toEqual(["2026-11-22", [2000]]);
  await setOneStopShop(awa, { since: "2026-11-21" }, { now });
  expect((await vatToday()).vat).toEqual([1900]);
  await setOneStopShop(awa, {}, { now });
  expect([await oneStopShopSince(), (await vatToday()).vat]).toEqual([null, [2000]]);
});

test("through the API: where nothing goes is refused at once, and whom it is for is told in one call", async () => {
  const opened = await call(openCart, { body: { lines: [{ sku: "LAMP", quantity: 1 }] } });
  const cart = { params: { id: opened.body.id as string }, token: opened.body.token as string };
  const to = (country: string, postcode: string) =>
    call(putAddress, { ...cart, body: { line1: "1 Main Street", postcode, city: "Somewhere", country } });
  expect(await to("US", "94103")).toMatchObject({
    status: 409,
    body: { code: "country_not_delivered", country: "US" },
  });
  expect(await to("DE", "27498")).toMatchObject({ status: 409, body: { code: "not_delivered", postcode: "27498" } });
  expect(await to("DE", "1000")).toMatchObject({ status: 400 });
  await call(putDeliveryOption, { ...cart, body: { id: "standard" } });
  expect(await to("CH", "1204")).toMatchObject({
    ...{
      status: 200,
      body: { vat: [{ exempt: "export" }], deliveryOption: "swiss", deliveryOptions: [{ id: "swiss" }] },
    },
  });

  const company = { kind: "company", name: "Werkstatt", vatNumber: "DE136695976" };
  expect(await call(putBuyer, { ...cart, body: { ...company, vatNumber: "DE1" } })).toMatchObject({ status: 400 });
  expect(await call(putBuyer, { ...cart, body: { ...company, vatNumber: "DE136695977" } })).toMatchObject({
    ...{ status: 409, body: { code: "vat_number_wrong" } },
  });
  expect(await call(putBuyer, { ...cart, body: company })).toMatchObject({
    body: { company: { kind: "company", vatNumber: "DE136695976" } },
  });
  expect(await to("BE", "1000")).toMatchObject({ body: { vat: [{ exempt: "reverse_charge" }] } });
});
