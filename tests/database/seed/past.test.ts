// The provider first: it must be there before anything reads its address.
import { beforeAll, describe, expect, test } from "vitest";
import { deliveryMethods } from "#lib/delivery/queries";
import { sweepSales } from "#lib/incidents/sweep";
import { system } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { pastOrders } from "#lib/orders/queries-replay";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { watchPromises } from "#lib/processes/promise-watch";
import { offersAt, pastOffers } from "#lib/promotions/queries-replay";
import { replay } from "#lib/rehearsal/replay";
import { brokenInvariants } from "#tests/support/invariants";
import { theDemo } from "#tests/support/the-demo";

const everyOrder = { from: new Date(0), until: new Date("2100-01-01T00:00:00Z") };

beforeAll(theDemo, 60_000);

describe("the past of the demo shop", () => {
  test("is six months of orders, most of them sent or collected, the last ones still open", async () => {
    const states = await database.order.groupBy({ by: ["state"], _count: true });
    const count = (state: string) => states.find((one) => one.state === state)?._count ?? 0;
    expect(states.reduce((sum, { _count }) => sum + _count, 0)).toBeGreaterThan(2_400);
    expect(count("sent") + count("collected")).toBeGreaterThan(2_300);
    expect(count("placed")).toBeGreaterThan(5);
    const first = await database.order.findFirstOrThrow({ orderBy: { placedAt: "asc" } });
    expect(clock.now().getTime() - first.placedAt.getTime()).toBeGreaterThan(180 * 86_400_000);
  });

  test("comes to the same cents when it is replayed, order by order", async () => {
    const orders = await pastOrders(database, everyOrder, null, 10_000);
    const codes = [...new Set(orders.flatMap((order) => order.codes))];
    const offers = await pastOffers(everyOrder.from, everyOrder.until, codes);
    const methods = await deliveryMethods();
    const different = orders.filter((order) => {
      const promotions = offersAt(offers, order, order.agreedAt);
      return replay(order, { promotions, methods }).totalMinor !== order.totalMinor;
    });
    expect(different).toEqual([]);
    expect(codes).toEqual(["BIENVENUE5"]);
  });

  test("keeps the books: stock is its ledger, orders are their parts, tenders what was paid", async () => {
    expect(await brokenInvariants()).toEqual({});
  });

  test("has used its offers", async () => {
    const orders = await database.order.findMany({ where: { promotions: { not: [] } }, select: { promotions: true } });
    const named = new Set(
      orders.flatMap(({ promotions }) => (promotions as { nameFr: string }[]).map((p) => p.nameFr)),
    );
    expect(named.size).toBeGreaterThanOrEqual(8);
    expect(orders.length).toBeGreaterThan(250);
  });

  test("has sold nothing at an abnormal price", async () => {
    await sweepSales(clock.now());
    expect(await database.priceIncident.count()).toBe(0);
  });

  test("has two prices that wait for a second person, and gift cards in the safe and in purses", async () => {
    const held = await database.priceChange.findMany({ where: { state: "held" }, orderBy: { toMinor: "asc" } });
    expect(held.map(({ sku }) => sku)).toEqual(["BF-LIV-008-COBALT", "BF-MEU-004-OAK"]);
    expect(held.every(({ faults }) => Array.isArray(faults) && faults.length > 0)).toBe(true);
    const paidWithOne = await database.orderTender.count({ where: { kind: "gift_card" } });
    expect(await database.credit.count({ where: { state: "active", kind: "gift_card" } })).toBe(5 + paidWithOne);
    expect(await database.credit.count({ where: { state: "inactive" } })).toBe(36);
  });

  test("has returns in every state that somebody works on, one paid back, one repaired and one to be exchanged", async () => {
    const returns = await database.return.findMany({ select: { state: true, wish: true, withdrawalId: true } });
    const having = (state: string, wish: string) => returns.filter((one) => one.state === state && one.wish === wish);
    expect(having("announced", "refund").map(({ withdrawalId }) => withdrawalId !== null)).toEqual([true]);
    for (const [state, wish] of [
      ["received", "refund"],
      ["settled", "refund"],
      ["settled", "repair"],
      ["announced", "exchange"],
    ] as const)
      expect(having(state, wish)).toHaveLength(1);
  });

  test("was paid in the former shop: nothing is paid back through this one", async () => {
    const sent = await database.order.findFirstOrThrow({ where: { state: "sent" }, include: { lines: true } });
    const refunded = await refundLines(system("test"), {
      orderId: sent.id,
      lines: [{ lineId: sent.lines[0]?.id, quantity: 1 }],
      reason: "Ne convient pas",
    });
    expect(refunded).toEqual({ ok: false, refusal: { code: "paid_elsewhere" } });
    const placed = await database.order.findFirstOrThrow({ where: { state: "placed" } });
    const cancelled = await cancelOrder(system("test"), { orderId: placed.id, reason: "Ne convient pas" });
    expect(cancelled).toEqual({ ok: false, refusal: { code: "paid_elsewhere" } });
  });
});

describe("the promises of the past", () => {
  const promises = (where: object) => database.deliveryPromise.count({ where });

  test("were kept about as often as their confidence says; almost all who waited were told before", async () => {
    expect(await promises({})).toBe(await database.orderLine.count());
    for (const confidence of [90, 95]) {
      const kept = await promises({ confidence, state: "kept" });
      const ended = await promises({ confidence, state: { in: ["kept", "kept_late_told", "broken"] } });
      expect(ended).toBeGreaterThan(300);
      expect(Math.abs(kept / ended - confidence / 100)).toBeLessThan(0.03);
    }
    const broken = await promises({ state: "broken" });
    expect(broken).toBeGreaterThan(0);
    expect(await promises({ state: "kept_late_told" })).toBeGreaterThan(4 * broken);
  });

  test("are believed by the watcher as they stand: its first look tells nobody anything", async () => {
    const told = await promises({ state: "told" });
    const news = await database.orderEvent.count({ where: { kind: "late" } });
    await watchPromises(clock.now());
    expect(await promises({ state: "told" })).toBe(told);
    expect(await promises({ state: "at_risk" })).toBe(0);
    expect(await database.orderEvent.count({ where: { kind: "late" } })).toBe(news);
  });
});
