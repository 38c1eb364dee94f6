import { beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { receivePaymentEvent } from "#lib/payments/commands";
import { database } from "#lib/platform/database";
import { invoices } from "#lib/processes/invoices";
import { payments } from "#lib/processes/payments";
import { eventsAtProvider, withoutTheShop } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder, settleMoney } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const now = anHourLater;

/** A sent and collected order whose card's owner contests it; `hear` is the provider's webhook, so many times. */
async function aContestedOrder(name: string) {
  const { orderId, intentId, send, hand, read } = await aSplitOrder(name);
  await send();
  await hand();
  await settleMoney();
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId, sku: `${name}-VASE` } });
  const { id: disputeId } = await withoutTheShop(`standin/payment_intents/${intentId}/dispute`);
  const hear = async (times = 1) => {
    const told = (await eventsAtProvider()).filter(({ data }) => data.object.id === disputeId);
    for (const { id, type } of told)
      for (let time = 0; time < times; time++)
        await receivePaymentEvent(system("provider"), { id, type, intentId }, { now });
    await work([...payments, ...invoices]);
  };
  const decide = async (how: "win" | "lose") => {
    await withoutTheShop(`standin/disputes/${disputeId}/${how}`);
    await hear();
  };
  const refund = () =>
    refundLines(
      system("test"),
      { orderId, lines: [{ lineId: line.id, quantity: 1 }], includeDelivery: false, reason: "Article abîmé" },
      { now },
    );
  const rows = () => database.paymentDispute.findMany({ where: { intentId } });
  const sentences = async () =>
    (await read())?.events.filter(({ kind }) => kind === "disputed").map(({ data }) => data.status);
  const journal = async () =>
    (await database.paymentEntry.findMany({ where: { disputeId }, orderBy: { n: "asc" } })).map((entry) => [
      entry.means,
      entry.amountMinor,
    ]);
  return { orderId, disputeId, hear, decide, refund, rows, sentences, journal };
}

beforeAll(aShop);

describe("un paiement contesté auprès de la banque", () => {
  test("annoncé cinquante fois est une ligne et une phrase, au montant que dit le prestataire", async () => {
    const order = await aContestedOrder("FIFTY");
    await order.hear(50);
    expect(await order.rows()).toMatchObject([
      { id: order.disputeId, orderId: order.orderId, amountMinor: 8490, reason: "fraudulent", status: "open" },
    ]);
    expect(await order.sentences()).toEqual(["open"]);
  });

  test("n’est remboursé qu’une fois la contestation gagnée", async () => {
    const order = await aContestedOrder("WON");
    await order.hear();
    expect(await order.refund()).toEqual({ ok: false, refusal: { code: "disputed" } });
    await order.decide("win");
    expect(await order.rows()).toMatchObject([{ status: "won", feeMinor: 2000, closedAt: expect.any(Date) }]);
    expect(await order.journal()).toEqual([["dispute_fee", -2000]]);
    expect(await order.refund()).toMatchObject({ ok: true, value: { amountMinor: 3000 } });
    await settleMoney();
    expect(await order.sentences()).toEqual(["open", "won"]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("et perdu n’est pas rendu une seconde fois ; la perte et les frais sont au journal, une fois", async () => {
    const order = await aContestedOrder("LOST");
    await order.hear();
    await order.decide("lose");
    await order.hear(3);
    expect(await order.journal()).toEqual([
      ["dispute", -8490],
      ["dispute_fee", -2000],
    ]);
    expect(await order.refund()).toMatchObject({ refusal: { code: "more_than_captured", leftMinor: 0 } });
    expect(await order.sentences()).toEqual(["open", "lost"]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("dont rien n’est parti ne s’annule pas d’ici la décision de la banque", async () => {
    const { orderId, intentId } = await aSplitOrder("STANDING");
    await database.paymentDispute.create({
      data: { id: "dp_1", intentId, orderId, amountMinor: 100, reason: "general", status: "open", openedAt: now },
    });
    const awa = await aColleague("Awa Diop", "administrator");
    expect(await cancelOrder(awa, { orderId, reason: "Plus envie" }, { now })).toEqual({
      ok: false,
      refusal: { code: "disputed" },
    });
  });
});
