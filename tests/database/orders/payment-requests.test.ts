import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { system } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { cancelRequest } from "#lib/orders/commands-unask";
import { settleAsked, settleAskedIntent, sweepRequests } from "#lib/orders/request-payment";
import { openIntent } from "#lib/payments/asked-payment";
import { receivePaymentEvent } from "#lib/payments/commands";
import { closeIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { captures } from "#lib/processes/captures";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { atTheBank } from "#tests/support/a-payment";
import { intentsAtProvider, turn } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder, settleMoney } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { anAskedPayment, giveBackOf } from "#tests/support/an-asked-payment";
import { brokenInvariants } from "#tests/support/invariants";

const days = (count: number) => new Date(anHourLater.getTime() + count * 86_400_000);
const follow = () => work([...captures, ...paymentRequests, ...payments]);
const told = (name: string, requestId: string) =>
  database.outboxFact.count({ where: { name, payload: { path: ["requestId"], equals: requestId } } });
const takenAt = async (intentId: string | null) =>
  (await intentsAtProvider()).find(({ id }) => id === intentId)?.amount_received;

/** However busy the machine is. */
const patient = { timeout: 20_000 };

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});
afterEach(() => turn({}));

describe("une somme demandée par lien", () => {
  test("est payée par une seconde carte, débitée aussitôt", async () => {
    const order = await aSplitOrder("MORE");
    const asked = await anAskedPayment(order.orderId, 1_500);
    expect(await asked.pay()).toMatchObject({ ok: true, value: { state: "paid" } });
    const { intentId, state } = await asked.read();
    expect(state).toBe("paid");
    expect(await takenAt(intentId)).toBe(1_500);
    expect(await order.read()).toMatchObject({ captured: 9_990, authorised: 8_490 });
    expect(await told("order.request_paid", asked.requestId)).toBe(1);
    expect(await asked.pay()).toMatchObject({ refusal: { code: "payment_not_asked", state: "paid" } });
    expect(await brokenInvariants()).toEqual({});
  });

  test("payée dans deux onglets, par deux cartes, entendue de toutes parts : un débit, un moyen de paiement", async () => {
    const order = await aSplitOrder("TABS");
    const asked = await anAskedPayment(order.orderId, 900);
    const tabs = await Promise.allSettled([asked.pay("pm_card_visa"), asked.pay("pm_card_mastercard")]);
    expect(tabs.some((tab) => tab.status === "fulfilled" && tab.value.ok)).toBe(true);
    const { intentId } = await asked.read();
    const event = (n: number) => ({ id: `evt_${asked.requestId}_${n}`, type: "payment_intent.succeeded", intentId });
    for (const n of [1, 2, 3, 4, 5]) await receivePaymentEvent(system("provider"), event(n), { now: anHourLater });
    await follow();
    expect(await database.orderTender.count({ where: { intentId } })).toBe(1);
    expect(await told("order.request_paid", asked.requestId)).toBe(1);
    expect((await intentsAtProvider()).filter(({ amount }) => amount === 900)).toHaveLength(1);
    expect(await brokenInvariants()).toEqual({});
  });

  test("réglée par deux voix au même instant ne l’est qu’une fois", async () => {
    const order = await aSplitOrder("VOICES");
    const asked = await anAskedPayment(order.orderId, 700);
    await asked.pay("pm_card_authenticationRequired");
    const { intentId } = await asked.read();
    await atTheBank(intentId, true);
    const voices = await database.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT FROM payment_request WHERE id = ${asked.requestId}::uuid FOR UPDATE`;
      const begun = [settleAsked(asked.requestId, anHourLater), settleAskedIntent(intentId ?? "", anHourLater)];
      for (let waiting = 0; waiting < begun.length; )
        [{ waiting }] = await tx.$queryRaw<[{ waiting: number }]>`
          SELECT count(*)::int AS waiting FROM pg_locks l JOIN pg_database d ON d.datname = current_database()
          WHERE NOT l.granted AND l.pid IN (SELECT pid FROM pg_stat_activity WHERE datid = d.oid)`;
      return { begun };
    }, patient);
    const answers = await Promise.all(voices.begun);
    expect(new Set(answers.map((answer) => answer?.state))).toEqual(new Set(["paid"]));
    expect(await database.orderTender.count({ where: { intentId } })).toBe(1);
    expect(await told("order.request_paid", asked.requestId)).toBe(1);
    expect(await brokenInvariants()).toEqual({});
  });

  test("refusée par la banque peut l’être par une autre carte ; 3-D Secure revient payé", async () => {
    const order = await aSplitOrder("AGAIN");
    const asked = await anAskedPayment(order.orderId, 650);
    expect(await asked.pay("pm_card_chargeDeclined")).toMatchObject({ refusal: { code: "payment_declined" } });
    expect(await asked.pay("pm_card_authenticationRequired")).toMatchObject({ ok: true, value: { state: "action" } });
    const { intentId } = await asked.read();
    await atTheBank(intentId, true);
    expect(await settleAsked(asked.requestId, anHourLater)).toEqual({ state: "paid" });
    expect(await brokenInvariants()).toEqual({});
  });

  test("dont le délai passe ne peut plus être payée, et le prestataire l’apprend d’abord", async () => {
    const order = await aSplitOrder("LATE");
    const asked = await anAskedPayment(order.orderId, 640);
    await asked.pay("pm_card_chargeDeclined");
    await turn({ down: true });
    await sweepRequests(days(4));
    expect((await asked.read()).state).toBe("open");
    await turn({});
    expect(await asked.pay("pm_card_visa", days(4))).toMatchObject({ refusal: { code: "payment_not_asked" } });
    await sweepRequests(days(4));
    const { state, intentId } = await asked.read();
    expect(state).toBe("lapsed");
    expect(await closeIntent(intentId ?? "")).toMatchObject({ status: "canceled" });
    expect(await told("order.request_lapsed", asked.requestId)).toBe(1);
    expect(await brokenInvariants()).toEqual({});
  });

  test("payée sans que personne ne revienne est retrouvée", async () => {
    const order = await aSplitOrder("GONE");
    const asked = await anAskedPayment(order.orderId, 630);
    await asked.pay("pm_card_authenticationRequired");
    await atTheBank((await asked.read()).intentId, true);
    await sweepRequests(days(1));
    expect((await asked.read()).state).toBe("paid");
  });

  test("qui n’est plus demandée quand elle est payée repart, une fois", async () => {
    const order = await aSplitOrder("OFF");
    const asked = await anAskedPayment(order.orderId, 620);
    await asked.pay("pm_card_authenticationRequired");
    await cancelRequest(system("test"), { requestId: asked.requestId, reason: "Plus la peine" }, { now: anHourLater });
    const { intentId } = await asked.read();
    await atTheBank(intentId, true);
    await follow();
    await settleAsked(asked.requestId, anHourLater);
    expect(await settleAsked(asked.requestId, anHourLater)).toEqual({ state: "returned" });
    await follow();
    expect(await database.refund.findMany({ where: { intentId: intentId ?? "" } })).toMatchObject([
      { amountMinor: 620, state: "done" },
    ]);
    expect(await order.read()).toMatchObject({ captured: 8_490 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("ne l’est plus d’une commande annulée", async () => {
    const order = await aSplitOrder("NONE");
    const asked = await anAskedPayment(order.orderId, 610);
    await cancelOrder(system("test"), { orderId: order.orderId, reason: "Plus envie" }, { now: anHourLater });
    await follow();
    expect((await asked.read()).state).toBe("cancelled");
    expect(await asked.pay()).toMatchObject({ refusal: { code: "payment_not_asked", state: "cancelled" } });
    expect(await brokenInvariants()).toEqual({});
  });

  test("ouverte avant que la boutique ne meure est la même ensuite", async () => {
    const order = await aSplitOrder("DIED");
    const asked = await anAskedPayment(order.orderId, 605);
    const { id } = await openIntent({ requestId: asked.requestId, amountMinor: 605, currency: "EUR" });
    await asked.pay();
    expect((await asked.read()).intentId).toBe(id);
  });
});

test("une commande payée par deux cartes rend à chacune ce qu’elle a payé, au centime", async () => {
  const order = await aSplitOrder("TWO");
  await order.send();
  await order.hand();
  await settleMoney();
  const asked = await anAskedPayment(order.orderId, 1_000);
  await asked.pay("pm_card_mastercard");
  await follow();
  const second = (await asked.read()).intentId;
  for (const amountMinor of [700, 4_321, 4_469]) await giveBackOf(order.orderId, amountMinor);
  await follow();
  const back = await database.refund.groupBy({ by: ["intentId"], _sum: { amountMinor: true } });
  const of = (intentId: string | null) => back.find((one) => one.intentId === intentId)?._sum.amountMinor;
  expect([of(second), of(order.intentId)]).toEqual([1_000, 8_490]);
  expect(await brokenInvariants()).toEqual({});
});
