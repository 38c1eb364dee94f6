import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { keepBooks } from "#lib/invoices/commands";
import { invoicesOf } from "#lib/invoices/queries";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { cancelOrder } from "#lib/orders/commands";
import { recordTransfer } from "#lib/orders/commands-received";
import { orderById } from "#lib/orders/queries";
import { requestsOf } from "#lib/orders/queries-requests";
import { sweepRequests } from "#lib/orders/request-payment";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { captures } from "#lib/processes/captures";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { keepRhythm, subscriptions } from "#lib/processes/subscriptions";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnableById } from "#lib/returns/queries-returnable";
import {
  cancelSubscription,
  endSubscription,
  pauseSubscription,
  resumeSubscription,
  skipNext,
} from "#lib/subscriptions/commands";
import { subscriptionById, subscriptionByToken, subscriptionsOf } from "#lib/subscriptions/queries";
import { subscriptionToken } from "#lib/subscriptions/token";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { bought, give, kinds } from "#tests/support/a-kind";
import { levelOf, visa } from "#tests/support/a-payment";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { byLink } from "#tests/support/an-asked-payment";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const follow = () => work([...subscriptions, ...paymentRequests, ...captures, ...payments]);
const inDays = (days: number) => new Date(morning.getTime() + days * 86_400_000);
const mailsOf = (template: string, id: string) =>
  database.mail.findMany({ where: { template, text: { contains: id } } });

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

/** Camille subscribes to two packets of coffee, every four weeks, as a guest. */
async function subscribed(sku: string) {
  const coffee = await kinds.subscription(sku);
  const order = await bought(coffee, 2);
  await follow();
  const [subscription] = await subscriptionsOf(order.id);
  if (!subscription) throw new Error("nothing is delivered again");
  const { id } = subscription;
  return {
    ...{ coffee, order, subscription, id },
    which: { id, token: subscriptionToken(id, morning) },
    read: async () => {
      const now = await subscriptionById(id);
      if (!now) throw new Error("it is gone");
      return now;
    },
    /** A day begins; the worker comes by twice. */
    day: async (days: number) => {
      for (let twice = 0; twice < 2; twice += 1) {
        await keepRhythm(inDays(days));
        await follow();
      }
    },
  };
}

describe("coffee by subscription", () => {
  test("is ordered by whoever agrees to its price and its rhythm", async () => {
    const coffee = await kinds.subscription("CAFE-0");
    const key = await aFullCart([coffee.line]);
    expect(await press(key, { card: visa })).toMatchObject({
      refusal: { code: "declaration_missing", missing: ["again"] },
    });
    expect(await press(key, { card: visa, declared: { again: true } })).toMatchObject({ value: { state: "paid" } });
  });

  test("is announced, ordered once at the agreed price, paid by its link, sent, invoiced and may be withdrawn from", async () => {
    const { coffee, order, subscription, id, which, read, day } = await subscribed("CAFE-1");
    await follow();
    expect(await subscriptionsOf(order.id)).toHaveLength(1);
    expect(order.lines[0]?.optionsText).toBe("toutes les 4 semaines");
    expect(subscription).toMatchObject({ quantity: 2, totalMinor: 2580, state: "active", nextOn: "2026-12-19" });

    await day(24);
    expect(await mailsOf("subscription_near", id)).toHaveLength(0);
    await day(25);
    const [mail, ...more] = await mailsOf("subscription_near", id);
    expect(more).toEqual([]);
    expect(mail?.text).toContain("25,80");
    expect(mail?.recipient).toBe("camille@courrier.example");
    expect((await read()).deliveries).toEqual([]);

    await database.price.update({ where: { variantId: coffee.variantId }, data: { grossMinor: 1590 } });
    await day(28);
    const [delivery, ...others] = (await read()).deliveries;
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ day: "2026-12-19", state: "ordered" });
    expect((await read()).nextOn).toBe("2027-01-16");
    const orderId = delivery?.order?.id ?? "";
    expect(await orderById(orderId)).toMatchObject({
      total: 2580,
      delivery: 0,
      owed: 2580,
      address: { city: "Angers" },
    });
    expect(await subscriptionsOf(orderId)).toMatchObject([{ id }]);
    expect((await levelOf(coffee.variantId)).reserved).toBe(4);
    const [request] = await requestsOf(orderId);
    expect(request).toMatchObject({ purpose: "subscription", amountMinor: 2580, state: "open" });
    expect(await mailsOf("payment_asked", delivery?.order?.number ?? "-")).toHaveLength(1);
    expect(await brokenInvariants()).toEqual({});

    const link = await byLink(orderId, request?.id ?? "", inDays(28));
    expect(await link.pay()).toMatchObject({ ok: true, value: { state: "paid" } });
    expect(await link.pay()).toMatchObject({ refusal: { code: "payment_not_asked" } });
    expect(await orderById(orderId)).toMatchObject({ captured: 2580, owed: 0, refunded: 0 });
    await give(orderId, inDays(29));
    await keepBooks(system("test"), { orderIds: [orderId] }, { now: inDays(29) });
    const invoices = await invoicesOf(orderId);
    expect(invoices).toHaveLength(1);
    expect(await returnableById(orderId, inDays(30))).toMatchObject({ lines: [{ exception: null, left: 2 }] });
    expect(await brokenInvariants()).toEqual({});
    expect(await subscriptionByToken(id, which.token, morning)).toMatchObject({ id });
    expect(await subscriptionByToken(newId(), which.token, morning)).toBeNull();
  });

  test("lies on a shelf like other goods: it is picked, and counted when it comes back", async () => {
    const { order, coffee } = await subscribed("CAFE-9");
    const parcelIds = order.parcels.map(({ id }) => id);
    const jeanne = await aColleague("Jeanne Bonnefoy", "owner");
    expect(await makeWave(jeanne, { place: "WEB", parcelIds }, { now: morning })).toMatchObject({ ok: true });
    expect(await database.pick.findMany({ where: { variantId: coffee.variantId } })).toMatchObject([{ quantity: 2 }]);
  });

  test("comes not when nobody pays: its order lapses, its stock is free, and the next one comes on its day", async () => {
    const { coffee, id, read, day } = await subscribed("CAFE-2");
    await day(25);
    await day(28);
    const orderId = (await read()).deliveries[0]?.order?.id ?? "";
    await sweepRequests(inDays(36));
    await follow();
    expect(await orderById(orderId)).toMatchObject({ state: "cancelled" });
    expect(await read()).toMatchObject({ state: "active", nextOn: "2027-01-16", deliveries: [{ state: "unpaid" }] });
    expect((await levelOf(coffee.variantId)).reserved).toBe(2);
    expect(await mailsOf("order_cancelled", id)).toHaveLength(0);
    expect(await brokenInvariants()).toEqual({});
  });

  test("is paid by transfer as well: its link asks for nothing any more", async () => {
    const { read, day } = await subscribed("CAFE-3");
    await day(25);
    await day(28);
    const orderId = (await read()).deliveries[0]?.order?.id ?? "";
    const came = { orderId, amountMinor: 2580, reference: "VIR-1" };
    expect(await recordTransfer(await aColleague("Jeanne Bonnefoy", "owner"), came, { now: inDays(29) })).toMatchObject(
      { ok: true },
    );
    await follow();
    expect(await requestsOf(orderId)).toMatchObject([{ state: "cancelled" }]);
    await sweepRequests(inDays(36));
    await follow();
    expect(await orderById(orderId)).toMatchObject({ state: "placed", owed: 0, captured: 2580 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("is skipped, paused and resumed by whoever holds its link, and by nobody else", async () => {
    const { id, which, read, day } = await subscribed("CAFE-4");
    const stranger = { id, token: subscriptionToken(newId(), morning) };
    for (const act of [skipNext, pauseSubscription, resumeSubscription, cancelSubscription]) {
      expect(await act(visitor, stranger, { now: morning })).toMatchObject({
        refusal: { code: "subscription_not_found" },
      });
      expect(await act(visitor, { id }, { now: morning })).toMatchObject({
        refusal: { code: "subscription_not_found" },
      });
    }
    expect(await skipNext(visitor, which, { now: inDays(26) })).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ nextOn: "2027-01-16", deliveries: [{ day: "2026-12-19", state: "skipped" }] });
    await day(28);
    expect((await read()).deliveries).toHaveLength(1);

    expect(await pauseSubscription(visitor, which, { now: inDays(30) })).toMatchObject({ ok: true });
    expect(await skipNext(visitor, which, { now: inDays(30) })).toMatchObject({
      refusal: { code: "subscription_not_now" },
    });
    await day(56);
    expect(await mailsOf("subscription_near", id)).toHaveLength(0);
    expect(await resumeSubscription(visitor, which, { now: inDays(60) })).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ state: "active", nextOn: "2027-02-13" });
  });

  test("ends when its customer says so: at once, acknowledged with day and hour, and what was not paid is not sent", async () => {
    const { id, which, read, day } = await subscribed("CAFE-5");
    await day(25);
    await day(28);
    const orderId = (await read()).deliveries[0]?.order?.id ?? "";
    const at = inDays(29);
    expect(await cancelSubscription(visitor, which, { now: at })).toMatchObject({ ok: true, value: { endedAt: at } });
    expect(await cancelSubscription(visitor, which, { now: at })).toMatchObject({
      refusal: { code: "subscription_not_now", state: "ended" },
    });
    await follow();
    const [mail, ...more] = await mailsOf("subscription_ended", id);
    expect(more).toEqual([]);
    expect(mail?.text).toMatch(/20\sdécembre\s2026\sà\s11\sh/);
    expect(await orderById(orderId)).toMatchObject({ state: "cancelled" });
    await day(56);
    expect((await read()).deliveries).toHaveLength(1);
    expect(await brokenInvariants()).toEqual({});
  });

  test("is ended by staff with a reason, and with its first order when that is cancelled", async () => {
    const [one, other] = [await subscribed("CAFE-6"), await subscribed("CAFE-7")];
    const jeanne = await aColleague("Jeanne Bonnefoy", "owner");
    expect(
      await endSubscription(jeanne, { id: one.id, reason: "Demande par téléphone" }, { now: morning }),
    ).toMatchObject({ ok: true });
    expect(await endSubscription(visitor, { id: other.id, reason: "Pour rien" }, { now: morning })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    await cancelOrder(system("test"), { orderId: other.order.id, reason: "Erreur" }, { now: morning });
    await follow();
    expect([(await one.read()).state, (await other.read()).state]).toEqual(["ended", "ended"]);
  });

  test("ends for who withdraws from its first delivery, and not for who withdraws from a later one", async () => {
    const who = { name: "Camille Rousseau", email: "camille@courrier.example" };
    const back = async (orderId: string, days: number) => {
      const order = await orderById(orderId);
      const lines = order?.parcels.flatMap((parcel) => parcel.lines).map(({ id: lineId }) => ({ lineId, quantity: 1 }));
      const which = { number: order?.number, token: order?.token };
      expect(await withdraw(visitor, { ...which, ...who, lines }, { now: inDays(days) })).toMatchObject({ ok: true });
    };
    const one = await subscribed("CAFE-A");
    await give(one.order.id, inDays(1));
    await back(one.order.id, 3);
    await follow();
    const other = await subscribed("CAFE-B");
    await other.day(25);
    await other.day(28);
    await back((await other.read()).deliveries[0]?.order?.id ?? "", 29);
    await follow();
    expect([(await one.read()).state, (await other.read()).state]).toEqual(["ended", "active"]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("is told when it cannot be sold that day, and comes again the next", async () => {
    const { coffee, id, read, day } = await subscribed("CAFE-8");
    await day(25);
    await database.variant.update({ where: { id: coffee.variantId }, data: { active: false } });
    await day(28);
    expect(await read()).toMatchObject({ state: "active", deliveries: [{ state: "unavailable", order: null }] });
    expect(await mailsOf("subscription_missed", id)).toHaveLength(1);
    expect(dayOf(inDays(56))).toBe((await read()).nextOn);
  });
});
