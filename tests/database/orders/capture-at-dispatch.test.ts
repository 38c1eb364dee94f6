import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { deskCounts, ordersDesk } from "#lib/orders/desk-queries";
import { database } from "#lib/platform/database";
import { sweepCaptures, take, takeBeforeTheEnd } from "#lib/processes/captures";
import { morning } from "#tests/support/a-buyer";
import { turn } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder, settleMoney } from "#tests/support/a-split-order";
import { brokenInvariants } from "#tests/support/invariants";

const days = (count: number) => new Date(morning.getTime() + count * 86_400_000);

beforeAll(aShop);
afterEach(() => turn({}));

describe("une commande en deux parties", () => {
  test("n’est débitée qu’au départ de chacune, la livraison avec la première qui voyage", async () => {
    const order = await aSplitOrder("PARTS");
    expect(await order.atProvider()).toMatchObject({ status: "requires_capture", amount_received: 0 });
    expect(await order.read()).toMatchObject({ captured: 8490, authorised: 8490, released: 0 });

    expect(await order.send()).toMatchObject({ ok: true });
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "requires_capture", amount_received: 5490 });
    expect(await order.read()).toMatchObject({ authorised: 3000 });

    expect(await order.hand()).toMatchObject({ ok: true });
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "succeeded", amount_received: 8490, back: 0 });
    expect(await order.captures()).toMatchObject([
      { parcelId: order.parcels.sent, amountMinor: 5490, state: "done", final: false },
      { parcelId: order.parcels.collected, amountMinor: 3000, state: "done", final: true },
    ]);
    const kinds = (await order.read())?.events.map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(["authorised", "captured", "captured", "collected", "placed", "sent"]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("dont une partie est annulée avant de partir n’en est jamais débitée : rien ne voyage", async () => {
    const order = await aSplitOrder("HALF");
    expect(await order.cancel(order.parcels.collected)).toMatchObject({ ok: true, value: { amountMinor: 3000 } });
    await settleMoney();
    expect(await order.read()).toMatchObject({ authorised: 5490, refunded: 3000, released: 3000 });
    await order.send();
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "succeeded", amount_received: 5490, back: 0 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("dont la seconde est annulée après le départ de la première : la banque libère le reste", async () => {
    const order = await aSplitOrder("REST");
    await order.send();
    await order.cancel(order.parcels.collected);
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "succeeded", amount_received: 5490, back: 0 });
    expect(await database.refund.findMany({ where: { intentId: order.intentId } })).toMatchObject([
      { amountMinor: 3000, state: "done", released: true },
    ]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("annulée toute entière : le paiement est annulé à la banque", async () => {
    const order = await aSplitOrder("NONE");
    await cancelOrder(system("test"), { orderId: order.orderId, reason: "Plus envie" }, { now: anHourLater });
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "canceled", amount_received: 0, back: 0 });
    expect(await order.read()).toMatchObject({ authorised: 0, released: 8490 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("payée d’abord par une carte cadeau : elle paie ce qui part en premier", async () => {
    const order = await aSplitOrder("GIFT", { giftCardMinor: 5500 });
    await order.send();
    await order.hand();
    await settleMoney();
    expect(await order.captures()).toMatchObject([{ parcelId: order.parcels.collected, amountMinor: 2990 }]);
    expect(await order.atProvider()).toMatchObject({ amount: 2990, amount_received: 2990 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("d’une banque qui ne donne qu’une fois : tout avec la première, le reste se rembourse", async () => {
    await turn({ oneCapture: true });
    const order = await aSplitOrder("ONCE");
    await order.send();
    await order.cancel(order.parcels.collected);
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "succeeded", amount_received: 8490, back: 3000 });
    expect(await brokenInvariants()).toEqual({});
  });
});

describe("la banque", () => {
  test("qui répond mal, ou pas du tout, donne une fois", async () => {
    const order = await aSplitOrder("LOST");
    await order.send();
    await turn({ failAfterCommit: 1 });
    await settleMoney();
    await order.hand();
    await turn({ down: true });
    await expect(settleMoney()).rejects.toThrow();
    await turn({});
    await sweepCaptures(days(2));
    expect(await order.atProvider()).toMatchObject({ status: "succeeded", amount_received: 8490 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("qui a donné il y a longtemps sans que la boutique l’ait noté n’est pas débitée deux fois", async () => {
    const order = await aSplitOrder("FORGOTTEN");
    await order.send();
    await settleMoney();
    const [capture] = await order.captures();
    await database.capture.updateMany({
      where: { id: capture?.id ?? "" },
      data: { state: "pending", settledAt: null },
    });
    await turn({ hangUpAfterCommit: 5 });
    expect(await take(capture?.id ?? "", days(3))).toBe("done");
    expect(await order.atProvider()).toMatchObject({ amount_received: 5490 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("qui a tout relâché : la commande attend un paiement, et plus rien n’en part", async () => {
    const order = await aSplitOrder("ENDED");
    await order.send();
    await turn({ authorisationsEnd: true });
    await settleMoney();
    expect(await order.captures()).toMatchObject([{ state: "failed", settledAt: null }]);
    expect(await order.read()).toMatchObject({ authorised: 8490, paymentDue: true });
    expect(await order.hand()).toMatchObject({ refusal: { code: "payment_not_secured" } });
    expect((await order.read())?.events.at(-1)).toMatchObject({ kind: "payment_due", data: { amountMinor: 5490 } });
    expect((await ordersDesk({ paymentDue: true })).items.map(({ id }) => id)).toEqual([order.orderId]);
    expect(await deskCounts(morning, days(1))).toMatchObject({ unpaid: 1 });
    expect(await brokenInvariants()).toEqual({});
    await order.cancel(order.parcels.collected);
    await settleMoney();
    expect(await order.read()).toMatchObject({ authorised: 5490, released: 3000 });
  });

  test("donne un jour avant de relâcher ce qui n’est pas encore parti, et rien de plus au départ", async () => {
    const order = await aSplitOrder("LATE");
    await takeBeforeTheEnd(days(5));
    expect(await order.captures()).toEqual([]);
    await takeBeforeTheEnd(days(6.1));
    await settleMoney();
    expect(await order.atProvider()).toMatchObject({ status: "succeeded", amount_received: 8490 });
    expect(await order.send(days(8))).toMatchObject({ ok: true });
    expect(await order.hand(days(8))).toMatchObject({ ok: true });
    await settleMoney();
    expect(await order.captures()).toMatchObject([{ parcelId: null, amountMinor: 8490, state: "done" }]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("dont le délai est passé sans que personne n’ait rien pris : rien ne part", async () => {
    const order = await aSplitOrder("PAST");
    expect(await order.send(days(7.1))).toMatchObject({ refusal: { code: "payment_not_secured" } });
    expect(await order.hand(days(7.1))).toMatchObject({ refusal: { code: "payment_not_secured" } });
  });
});
