import { beforeAll, expect, test } from "vitest";
import { fecEntries } from "#lib/invoices/queries-export";
import { dayOf } from "#lib/kernel/local-time";
import { latestPayouts } from "#lib/payments/queries-payouts";
import { database } from "#lib/platform/database";
import { readPayouts } from "#lib/reconciliation/read-payouts";
import { reconcile } from "#lib/reconciliation/reconcile";
import { withoutTheShop } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder, settleMoney } from "#tests/support/a-split-order";

const ever = new Date(0);
const read = () => readPayouts(anHourLater, ever);
const breaks = () => database.paymentBreak.findMany({ where: { closedAt: null } });

beforeAll(aShop);

test("ce que le prestataire verse est lu une fois, vaut la somme de ses mouvements, et va au FEC", async () => {
  const order = await aSplitOrder("PAID-OUT");
  await order.send();
  await order.hand();
  await settleMoney();
  await withoutTheShop("standin/payouts");
  expect(await read()).toBe(0);
  expect(await read()).toBe(0);
  const [payout, ...others] = await latestPayouts();
  expect(others).toEqual([]);
  expect(payout).toMatchObject({ status: "paid", chargesMinor: 8490, refundsMinor: 0 });
  expect(payout?.amountMinor).toBe(8490 - (payout?.feesMinor ?? 0));
  const day = dayOf(payout?.arrivesAt ?? ever);
  const entries = [];
  for await (const entry of fecEntries(day, day)) if (entry.label.startsWith("Versement")) entries.push(entry);
  expect(entries.map(({ movements }) => movements.map(({ account: [number] }) => number))).toEqual([
    ["512000", "627800", "511500"],
  ]);
});

test("un remboursement fait chez le prestataire est un écart du versement aussi, jusqu’à ce qu’il soit connu", async () => {
  const order = await aSplitOrder("TAKEN-OFF");
  await order.send();
  await order.hand();
  await settleMoney();
  const { intentId } = order;
  await withoutTheShop("v1/refunds", { payment_intent: intentId, amount: "500" });
  await withoutTheShop("standin/payouts");
  expect(await read()).toBe(1);
  expect(await breaks()).toMatchObject([{ kind: "taken_off", intentId, theirsMinor: 500, oursMinor: 0 }]);
  await reconcile(anHourLater, ever);
  expect((await breaks()).map(({ kind }) => kind).toSorted()).toEqual(["given_back", "taken_off"]);
  await database.refund.create({
    data: { intentId, amountMinor: 500, state: "done", reason: "Connu depuis", createdAt: anHourLater },
  });
  await read();
  expect((await breaks()).map(({ kind }) => kind)).toEqual(["given_back"]);
});
