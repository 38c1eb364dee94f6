import { beforeAll, describe, expect, test } from "vitest";
import { discrepancies } from "#lib/inventory/queries-proof";
import type { Actor } from "#lib/kernel/actor";
import { cancelOrder, markCollected, markReady, markSent } from "#lib/orders/commands";
import { addNote } from "#lib/orders/commands-note";
import { ordersDesk } from "#lib/orders/desk-queries";
import { orderById, orderByNumber, orderByToken, orderOf } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder, placedAt } from "#tests/support/an-order";

const permissions = new Set(["orders.send", "orders.cancel", "orders.note"]);
const nadia: Actor = { kind: "staff", id: "n", name: "Nadia", permissions, storeCodes: [] };
const now = new Date("2026-11-22T09:00:00Z");
const level = (variantId: string, locationCode = "WEB") =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

beforeAll(aShop);

describe("an order", () => {
  test("is written with its parcels, lines, VAT and the first sentences of its life", async () => {
    const variantId = await aVariant({ sku: "WRITTEN", stock: { WEB: 5 } });
    const { number } = await anOrder([{ variantId, sku: "WRITTEN", quantity: 2, unitGross: 6900 }], { delivery: 490 });

    const order = await orderByNumber(number);
    expect(order).toMatchObject({
      state: "placed",
      goods: 13_800,
      delivery: 490,
      total: 14_290,
      captured: 14_290,
      refunded: 0,
    });
    expect(order?.events.map(({ kind }) => kind)).toEqual(["placed", "paid"]);
    expect(order?.parcels).toMatchObject([
      { method: "delivery", locationCode: "WEB", lines: [{ sku: "WRITTEN", quantity: 2 }] },
    ]);
    expect(await level(variantId)).toMatchObject({ onHand: 5, reserved: 2, held: 0 });
  });

  test("opens to its link and to nobody else's, and no link lasts for ever", async () => {
    const variantId = await aVariant({ sku: "LINKED", stock: { WEB: 5 } });
    const mine = await anOrder([{ variantId, sku: "LINKED", quantity: 1, unitGross: 100 }]);
    const other = await anOrder([{ variantId, sku: "LINKED", quantity: 1, unitGross: 100 }]);
    const token = (await orderById(mine.orderId))?.token ?? "";

    expect(await orderByToken(mine.number, token, now)).toMatchObject({ number: mine.number });
    expect(await orderByToken(other.number, token, now)).toBeNull();
    expect(await orderByToken(mine.number, `${token}x`, now)).toBeNull();
    expect(await orderByToken(mine.number, token, new Date("2029-01-01T00:00:00Z"))).toBeNull();
    const zoe = {
      kind: "customer",
      id: "00000000-0000-7000-8000-000000000000",
      name: "Zoé",
      email: "zoe@x.example",
    } as const;
    expect(await orderOf(zoe, mine.number)).toBeNull();
  });

  test("sent: the stock leaves, the customer's parcel has its number, and it is not sent twice", async () => {
    const variantId = await aVariant({ sku: "SENT", stock: { WEB: 5 } });
    const { orderId, number } = await anOrder([{ variantId, sku: "SENT", quantity: 2, unitGross: 2990 }]);
    const parcelId = (await orderByNumber(number))?.parcels[0]?.id ?? "";
    const parcel = { orderId, parcelId, carrier: "La Poste", trackingCode: "LG77" };

    expect(await markSent(nadia, parcel, { now })).toMatchObject({ ok: true, value: { state: "sent" } });
    expect(await markSent(nadia, parcel, { now })).toMatchObject({ refusal: { code: "not_allowed_now" } });
    expect(await cancelOrder(nadia, { orderId, reason: "Trop tard" }, { now })).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
    expect(await level(variantId)).toMatchObject({ onHand: 3, reserved: 0 });
    expect((await orderByNumber(number))?.parcels[0]).toMatchObject({
      trackingCode: "LG77",
      sentAt: now.toISOString(),
    });
    expect(await database.outboxFact.count({ where: { name: "order.sent" } })).toBe(1);
  });

  test("to collect: made ready, then handed over from the store's own stock", async () => {
    const variantId = await aVariant({ sku: "COLLECTED", stock: { ANG: 2 } });
    const { orderId, number } = await anOrder([
      { variantId, sku: "COLLECTED", quantity: 1, unitGross: 2990, store: "ANG" },
    ]);
    const parcelId = (await orderByNumber(number))?.parcels[0]?.id ?? "";

    expect(await markSent(nadia, { orderId, parcelId, carrier: "La Poste" }, { now })).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
    expect(await markReady(nadia, { orderId, parcelId }, { now })).toMatchObject({
      ok: true,
      value: { state: "preparing" },
    });
    expect(await markCollected(nadia, { orderId, parcelId }, { now })).toMatchObject({
      ok: true,
      value: { state: "collected" },
    });
    expect(await level(variantId, "ANG")).toMatchObject({ onHand: 1, reserved: 0 });
  });

  test("cancelled: the stock is free again and all that was paid is owed back, once", async () => {
    const variantId = await aVariant({ sku: "CANCELLED", stock: { WEB: 1 } });
    const { orderId, number } = await anOrder([{ variantId, sku: "CANCELLED", quantity: 1, unitGross: 2990 }], {
      delivery: 490,
    });

    const both = await Promise.all(
      [1, 2].map(() => cancelOrder(nadia, { orderId, reason: "Le client renonce" }, { now })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await orderByNumber(number)).toMatchObject({ state: "cancelled", refunded: 3480 });
    expect(await database.refund.findMany({ where: { intentId: `pi_${orderId}` } })).toMatchObject([
      { amountMinor: 3480, state: "pending" },
    ]);
    expect(await level(variantId)).toMatchObject({ onHand: 1, reserved: 0 });
    expect(await database.auditEntry.findFirst({ where: { subject: `order:${number}` } })).toMatchObject({
      actorName: "Nadia",
      changes: { state: ["placed", "cancelled"] },
      reason: "Le client renonce",
    });
  });

  test("takes notes, and refuses them from a visitor", async () => {
    const variantId = await aVariant({ sku: "NOTED", stock: { WEB: 1 } });
    const { orderId, number } = await anOrder([{ variantId, sku: "NOTED", quantity: 1, unitGross: 100 }]);
    await addNote(nadia, { orderId, text: "C’est un cadeau pour lundi." }, { now });
    expect(await addNote({ kind: "visitor" }, { orderId, text: "Bonjour" })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect((await orderByNumber(number))?.events.at(-1)).toMatchObject({
      kind: "note",
      data: { text: "C’est un cadeau pour lundi." },
    });
  });

  test("every level is still the sum of its movements", async () => expect(await discrepancies()).toEqual([]));
});

describe("the desk", () => {
  test("finds an order by number, name, e-mail and SKU, and pages by where it stopped", async () => {
    const variantId = await aVariant({ sku: "DESK-1", stock: { WEB: 50 } });
    const { number } = await anOrder([{ variantId, sku: "DESK-1", quantity: 1, unitGross: 100 }], {
      name: "Maël Le Goff",
    });
    const found = async (query: string) => (await ordersDesk({ query })).items.map((order) => order.number);

    expect(await found(number)).toEqual([number]);
    expect(await found(number.replace("BF-", "bf"))).toEqual([number]);
    expect(await found("le goff")).toEqual([number]);
    expect(await found("desk-1")).toEqual([number]);
    expect(await found("100%_")).toEqual([]);
    expect(await found("camille@courrier")).toContain(number);

    const first = await ordersDesk({ limit: 3 });
    const second = await ordersDesk({ limit: 3, cursor: first.nextCursor ?? "" });
    const seen = [...first.items, ...second.items].map((order) => order.number);
    expect(new Set(seen).size).toBe(6);
    expect(placedAt).toEqual(first.items[0]?.placedAt);
  });
});
