import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { keepBooks } from "#lib/invoices/commands";
import { system, visitor } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { watchPromises } from "#lib/processes/promise-watch";
import { seats } from "#lib/processes/seats";
import { reserve } from "#lib/reservations/commands";
import { returnableById } from "#lib/returns/queries-returnable";
import { aFullCart, morning as now } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds, workshopAt } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

let workshop: Kind;
beforeAll(async () => {
  await aShop();
  await database.store.update({ where: { code: "ANG" }, data: { services: ["reserve-collect"] } });
  workshop = await kinds.service("WORKSHOP");
});
const put = () => createCart(visitor, { lines: [workshop.line] }, { now });

describe("a workshop in Angers on 28 November with two seats", () => {
  test("is promised for its own hour, apart from what is fetched there, and cannot be withdrawn from (L221-28, 12°)", async () => {
    const lamp = await kinds.physical("LAMP");
    const lampInAngers = { ...lamp.line, fulfilment: { method: "pickup", store: "ANG" } };
    const key = await aFullCart([workshop.line, lampInAngers]);
    const cart = await pricedCart(key.cartId, key.token, now);
    expect(cart?.shipments).toHaveLength(2);
    expect(cart?.shipments[0]).toMatchObject({ promisedAt: workshopAt.toISOString() });
    expect(cart?.lines[0]).toMatchObject({
      optionsText: "samedi 28 nov., 10\u00A0h",
      exception: "dated_service",
    });
  });

  test("has as many seats as there are: a cancelled one is free again, and none is set aside unpaid", async () => {
    const first = await bought(workshop);
    await bought(workshop);
    expect(await put()).toMatchObject({ refusal: { code: "short_of_stock", available: 0 } });
    await cancelOrder(system("test"), { orderId: first.id, reason: "Empêchée" }, { now });
    await work(payments);
    expect(await put()).toMatchObject({ ok: true });
    const contact = { name: "Camille Rousseau", email: "camille@courrier.example", phone: "06 39 98 12 34" };
    const wish = { ...contact, sku: "WORKSHOP", store: "ANG", quantity: 1, locale: "fr" };
    expect(await reserve(visitor, wish, { now })).toMatchObject({ refusal: { code: "unknown_sku" } });
  });

  test("is on nobody's pick list, and opens with the code of its order", async () => {
    const order = await bought(workshop);
    const walk = { place: "ANG", until: "2026-12-31" };
    expect(await makeWave(system("test"), walk, { now })).toMatchObject({ refusal: { code: "nothing_due" } });
    await give(order.id, workshopAt);
    expect(await orderById(order.id)).toMatchObject({ state: "collected", authorised: 0 });
    expect(await returnableById(order.id, workshopAt)).toMatchObject({ lines: [{ exception: "dated_service" }] });
    await keepBooks(system("test"), { orderIds: [order.id] }, { now: workshopAt });
    const { content } = await database.invoice.findFirstOrThrow({ where: { orderId: order.id } });
    expect(JSON.parse(content).view).toMatchObject({ operation: "services" });
  });

  test("takes place: whoever did not show up has had their seat too, nobody is told of a delay, and it is sold no more", async () => {
    await watchPromises(new Date(workshopAt.getTime() - 60_000));
    const later = new Date(workshopAt.getTime() + 60_000);
    for (const { run } of seats) await run(later);
    expect(await database.order.count({ where: { state: "placed" } })).toBe(0);
    expect(await database.deliveryPromise.count({ where: { toldAt: { not: null } } })).toBe(0);
    const put = await createCart(visitor, { lines: [workshop.line] }, { now: later });
    expect(put).toMatchObject({ refusal: { code: "unknown_sku" } });
    expect(await brokenInvariants()).toEqual({});
  });
});
