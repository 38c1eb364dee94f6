import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { payWithGiftCard } from "#lib/cart/commands-credit";
import { sweepPayments } from "#lib/checkout/sweep";
import { decideIncident } from "#lib/incidents/commands";
import { incident, incidents } from "#lib/incidents/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { cancelOrder, markSent } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { orderByNumber } from "#lib/orders/queries";
import { cancelIntent, readIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { giftCards } from "#lib/processes/gift-cards";
import { noteExpired } from "#lib/processes/held-orders";
import { payments } from "#lib/processes/payments";
import { priceIncidents } from "#lib/processes/price-incidents";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { atTheBank, attemptsOf, later, one, ordersOf, visa } from "#tests/support/a-payment";
import { turn } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aTelevision } from "#tests/support/a-television";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

let jeanne: Extract<Actor, { kind: "staff" }>;

/** Somebody writes into the table by hand, around every guard. */
const force = (variantId: string, grossMinor: number) =>
  database.price.update({ where: { variantId }, data: { grossMinor, since: morning } });

const working = () => work([...priceIncidents, ...payments, ...giftCards]);

async function bought(cart: Key, card = visa) {
  const answer = await press(cart, { card });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const order = await orderByNumber(answer.value.order.number);
  if (!order) throw new Error("no order");
  return order;
}

async function incidentOf(sku: string) {
  const found = (await incidents()).find((one) => one.sku === sku);
  if (!found) throw new Error(`no incident of ${sku}`);
  return found;
}

const decide = async (sku: string, decision: string, more: object = {}) =>
  decideIncident(jeanne, { id: (await incidentOf(sku)).id, decision, reason: "Notre erreur", ...more });

const kindsOf = async (number: string) => (await orderByNumber(number))?.events.map(({ kind }) => kind);
const statusOf = async (intentId: string | null) => (await readIntent(intentId ?? "")).status;
const heldSinceOf = async (id: string) => (await database.order.findUniqueOrThrow({ where: { id } })).heldSince;

/** A television at five euros, and the order of whoever came first. */
async function aHeldOrder(sku: string) {
  const variantId = await aTelevision(sku);
  const cart = await aFullCart(one(sku));
  const late = await aFullCart(one(sku));
  await force(variantId, 500);
  const asked = await press(cart, { card: visa, agreedTotalMinor: 1090 });
  if (!asked.ok || asked.value.state !== "paid") throw new Error(JSON.stringify(asked));
  const order = await orderByNumber(asked.value.order.number);
  if (!order) throw new Error("no order");
  return { variantId, order, late };
}

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
});

describe("the first order at a price that should not be", () => {
  test("is authorised and not captured, held, and the last: the article is off sale at once", async () => {
    const { order, late } = await aHeldOrder("TV-1");
    expect(await statusOf(order.intentId)).toBe("requires_capture");
    expect(await heldSinceOf(order.id)).toEqual(morning);
    expect(await kindsOf(order.number)).toEqual(["placed", "held"]);
    expect(order.held).toBe(true);
    expect(await press(late, { card: visa, agreedTotalMinor: 1090 })).toMatchObject({
      refusal: { code: "price_frozen", skus: ["TV-1"] },
    });
    expect(await brokenInvariants()).toEqual({});
  });

  test("cannot be sent nor refunded line by line", async () => {
    const { order } = await aHeldOrder("TV-2");
    const [parcel] = order.parcels;
    const sending = { orderId: order.id, parcelId: parcel?.id, carrier: "La Poste" };
    expect(await markSent(jeanne, sending)).toMatchObject({ refusal: { code: "order_held" } });
    const lines = [{ lineId: parcel?.lines[0]?.id, quantity: 1 }];
    expect(await refundLines(jeanne, { orderId: order.id, lines, reason: "Erreur" })).toMatchObject({
      refusal: { code: "order_held" },
    });
  });

  test("is honoured: captured once, released, told on its timeline; then it may be sent", async () => {
    const { order } = await aHeldOrder("TV-3");
    await working();
    expect((await incident((await incidentOf("TV-3")).id))?.touched).toMatchObject([{ heldBeforeCapture: true }]);
    await decide("TV-3", "honour");
    await turn({ failAfterCommit: 1 });
    await working();
    await working();
    expect(await statusOf(order.intentId)).toBe("succeeded");
    expect(await heldSinceOf(order.id)).toBeNull();
    expect(await kindsOf(order.number)).toEqual(["placed", "held", "captured", "released"]);
    expect((await orderByNumber(order.number))?.held).toBe(false);
    expect((await incident((await incidentOf("TV-3")).id))?.touched).toMatchObject([{ outcome: "honoured" }]);
    const sending = { orderId: order.id, parcelId: order.parcels[0]?.id, carrier: "La Poste" };
    expect(await markSent(jeanne, sending)).toMatchObject({ ok: true });
    expect(await brokenInvariants()).toEqual({});
  });

  test("is cancelled: the bank lets go of the money, nothing was ever taken", async () => {
    const { order } = await aHeldOrder("TV-4");
    await working();
    await decide("TV-4", "cancel");
    await working();
    expect(await statusOf(order.intentId)).toBe("canceled");
    expect(await kindsOf(order.number)).toEqual(["placed", "held", "refunded", "cancelled"]);
    expect(await database.refund.findMany({ where: { intentId: order.intentId ?? "" } })).toMatchObject([
      { state: "done", amountMinor: 1090 },
    ]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("waits too long: the bank has let go, the incident says so, and it can only be cancelled", async () => {
    const { order } = await aHeldOrder("TV-5");
    await working();
    await cancelIntent(order.intentId ?? "");
    await noteExpired(new Date(morning.getTime() + 8 * 86_400_000));
    const { id } = await incidentOf("TV-5");
    expect((await incident(id))?.touched).toMatchObject([{ outcome: "authorisation_expired" }]);
    await decide("TV-5", "honour");
    await working();
    expect((await incident(id))?.touched).toMatchObject([{ outcome: "authorisation_expired" }]);
    expect(await heldSinceOf(order.id)).toEqual(morning);
    expect(await cancelOrder(jeanne, { orderId: order.id, reason: "Autorisation expirée" })).toMatchObject({
      ok: true,
    });
    await working();
    expect(await brokenInvariants()).toEqual({});
  });
});

test("a shopper whose bank asks who they are is not stopped by their own freeze", async () => {
  const variantId = await aTelevision("TV-6");
  const cart = await aFullCart(one("TV-6"));
  await force(variantId, 500);
  const way = { card: "pm_card_authenticationRequired", agreedTotalMinor: 1090 };
  expect(await press(cart, way)).toMatchObject({ value: { state: "action" } });
  expect(await press(cart, way)).toMatchObject({ value: { state: "action" } });
  const [attempt] = await attemptsOf(cart);
  expect(await atTheBank(attempt?.intentId, true)).toBe(true);
  await sweepPayments(later(3));
  expect(await ordersOf(cart)).toMatchObject([{ heldSince: expect.any(Date) }]);
});

test("an order paid by gift card alone is held too, and released without a capture", async () => {
  const variantId = await aTelevision("TV-7");
  const card = await aGiftCard(5000);
  const cart = await aFullCart(one("TV-7"));
  await force(variantId, 500);
  await payWithGiftCard(visitor, { ...cart, code: card.code, address: "198.51.100.7" }, { now: morning });
  const answer = await press(cart, { agreedTotalMinor: 1090, agreedDueMinor: 0 });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  await working();
  await decide("TV-7", "honour");
  await working();
  expect(await heldSinceOf(answer.value.order.id)).toBeNull();
  expect(await brokenInvariants()).toEqual({});
});

test("a rush at a new price: nine lamps are a good day, the tenth within the hour is held", async () => {
  const variantId = await aVariant({ sku: "RUSH", price: 10_000, stock: { WEB: 50 } });
  await database.priceInterval.createMany({
    data: [
      { variantId, grossMinor: 10_000, since: new Date("2026-01-01T00:00:00Z"), until: morning },
      { variantId, grossMinor: 7_000, since: morning },
    ],
  });
  await force(variantId, 7_000);
  const nine = await bought(await aFullCart([{ sku: "RUSH", quantity: 9 }]));
  expect(await heldSinceOf(nine.id)).toBeNull();
  const tenth = await bought(await aFullCart(one("RUSH")));
  expect(await statusOf(tenth.intentId)).toBe("requires_capture");
  expect(await database.priceFreeze.findUnique({ where: { variantId } })).toMatchObject({
    reason: "rush_at_new_price",
  });
  await working();
  const { id } = await incidentOf("RUSH");
  expect((await incident(id))?.touched.map(({ heldBeforeCapture }) => heldBeforeCapture)).toEqual([false, true]);
});

test("gift cards bought with it are made when it is honoured, not before", async () => {
  const variantId = await aTelevision("TV-8");
  const giftId = await aVariant({ sku: "CARTE", price: 5000 });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: giftId } });
  await database.product.update({ where: { id: productId }, data: { kind: "gift_card", shippingClass: "digital" } });
  const cart = await aFullCart([...one("TV-8"), ...one("CARTE")]);
  await force(variantId, 500);
  const answer = await press(cart, { card: visa, agreedTotalMinor: 500 + 5000 + 590 });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const cards = () => database.credit.count({ where: { orderLineId: { not: null } } });
  await working();
  expect(await cards()).toBe(0);
  await decide("TV-8", "honour");
  await working();
  expect(await cards()).toBe(1);
});
