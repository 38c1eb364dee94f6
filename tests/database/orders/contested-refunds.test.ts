import { beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { makeGesture } from "#lib/orders/commands-gesture";
import { refundLines } from "#lib/orders/commands-refund";
import { gesturesOf } from "#lib/orders/queries-gestures";
import { receivePaymentEvent } from "#lib/payments/commands";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { invoices } from "#lib/processes/invoices";
import { payments } from "#lib/processes/payments";
import { stoppedRefunds } from "#lib/processes/stopped-refunds";
import { orderXray } from "#lib/xray/queries";
import { balances } from "#lib/xray/schema";
import { eventsAtProvider, withoutTheShop } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { aSplitOrder, anHourLater as now } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

const settle = () => work([...captures, ...invoices, ...payments, ...stoppedRefunds]);

/** Sent and collected, its money taken; a refund is opened, and the payment contested before the provider hears of it. */
async function contestedMeanwhile(name: string, give: (orderId: string, vaseId: string) => Promise<unknown>) {
  const { orderId, intentId, send, hand, read, atProvider } = await aSplitOrder(name);
  await send();
  await hand();
  await settle();
  const vase = await database.orderLine.findFirstOrThrow({ where: { orderId, sku: `${name}-VASE` } });
  await give(orderId, vase.id);
  const { id: disputeId } = await withoutTheShop(`standin/payment_intents/${intentId}/dispute`);
  await settle();
  const decide = async (how: "win" | "lose") => {
    await withoutTheShop(`standin/disputes/${disputeId}/${how}`);
    const told = (await eventsAtProvider()).filter(({ data }) => data.object.id === disputeId);
    for (const { id, type } of told) await receivePaymentEvent(system("provider"), { id, type, intentId }, { now });
    await settle();
  };
  const stops = async () =>
    (await read())?.events.filter(({ kind }) => kind === "refund_stopped").map(({ data }) => data.step);
  const wrong = async () => {
    const order = await read();
    return (await orderXray(order?.number ?? ""))?.checks.filter((check) => !balances(check));
  };
  return { orderId, decide, read, stops, atProvider, wrong };
}

const theVase = (orderId: string, lineId: string) =>
  refundLines(system("test"), { orderId, lines: [{ lineId, quantity: 1 }], reason: "Abîmé" }, { now });

beforeAll(aShop);

describe("a refund opened just before its payment is contested", () => {
  test("is stopped, the order no longer says that it went back, and its timeline tells why", async () => {
    const order = await contestedMeanwhile("STOPPED", theVase);
    expect(await order.read()).toMatchObject({ refunded: 0, tenders: [{ refunded: 0 }] });
    expect(await order.stops()).toEqual(["stopped"]);
    expect(await order.atProvider()).toMatchObject({ back: 0 });
    expect(await order.wrong()).toEqual([]);
    await order.decide("lose");
    expect(await order.read()).toMatchObject({ refunded: 0 });
    expect(await order.stops()).toEqual(["stopped"]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("is given after all once the bank decides for the shop", async () => {
    const order = await contestedMeanwhile("RESUMED", theVase);
    await order.decide("win");
    expect(await order.stops()).toEqual(["stopped", "resumed"]);
    expect(await order.read()).toMatchObject({ refunded: 3_000 });
    expect(await order.atProvider()).toMatchObject({ back: 3_000 });
    expect(await order.wrong()).toEqual([]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("marks the gesture that it was as not given", async () => {
    const order = await contestedMeanwhile("GESTURE", (orderId) =>
      makeGesture(
        system("test"),
        { orderId, pays: "refund", amountMinor: 700, reason: "late", cause: "carrier", words: "Pardon" },
        { now },
      ),
    );
    expect(await gesturesOf(order.orderId)).toMatchObject([{ amount: 700, stopped: true }]);
    expect(await order.wrong()).toEqual([]);
    await order.decide("win");
    expect(await gesturesOf(order.orderId)).toMatchObject([{ amount: 700, stopped: false }]);
    expect(await order.read()).toMatchObject({ refunded: 700 });
    expect(await order.wrong()).toEqual([]);
    expect(await brokenInvariants()).toEqual({});
  });
});
