import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { payIntent, readIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { closeBreak, confirmClosing, takeBreak } from "#lib/reconciliation/commands";
import { openBreaks } from "#lib/reconciliation/queries";
import { reconcile } from "#lib/reconciliation/reconcile";
import { turn, withoutTheShop } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder, settleMoney } from "#tests/support/a-split-order";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

const ever = new Date(0);
const compareBooks = (now = anHourLater) => reconcile(now, ever);

/** Money taken from somebody whom the shop never heard of. */
const aStrangersPayment = async (amountMinor: number) =>
  (
    await payIntent({
      attemptId: newId(),
      amountMinor,
      currency: "EUR",
      paymentMethod: "pm_card_visa",
      returnUrl: "http://localhost:3000/",
    })
  ).id;

const breakOf = async (intentId: string) => {
  const found = (await openBreaks()).find((one) => one.intentId === intentId);
  if (!found) throw new Error(`nothing differs of ${intentId}`);
  return found;
};

beforeAll(aShop);
beforeEach(() => turn({}));

describe("nos livres et ceux du prestataire", () => {
  test("disent la même chose d’une commande autorisée, d’une partie encaissée, libérée et remboursée", async () => {
    const order = await aSplitOrder("SAME");
    expect(await compareBooks()).toBe(0);
    await order.send();
    await settleMoney();
    expect(await compareBooks()).toBe(0);
    await order.cancel(order.parcels.collected);
    await settleMoney();
    expect(await compareBooks()).toBe(0);
  });

  test("ne se jugent pas pendant qu’une question est en route", async () => {
    const order = await aSplitOrder("MOVING");
    await order.send();
    expect(await compareBooks()).toBe(0);
    await settleMoney();
  });

  test("diffèrent d’un paiement que la boutique ne connaît pas, une fois, jusqu’à ce qu’il soit rendu", async () => {
    const intentId = await aStrangersPayment(4200);
    expect(await compareBooks()).toBe(1);
    expect(await compareBooks()).toBe(1);
    expect(await database.paymentBreak.findMany({ where: { intentId } })).toMatchObject([
      { kind: "without_order", orderId: null, theirsMinor: 4200, oursMinor: 0, openedAt: anHourLater, closedAt: null },
    ]);
    await withoutTheShop("v1/refunds", { payment_intent: intentId });
    await compareBooks();
    const rows = await database.paymentBreak.findMany({ where: { intentId }, orderBy: { id: "asc" } });
    expect(rows).toMatchObject([
      { kind: "without_order", reason: "resolved", closedById: null, closedAt: anHourLater },
      { kind: "given_back", theirsMinor: 4200, oursMinor: 0, closedAt: null },
    ]);
  });

  test("diffèrent d’un remboursement fait chez le prestataire", async () => {
    const order = await aSplitOrder("DASHBOARD");
    await order.send();
    await order.hand();
    await settleMoney();
    await withoutTheShop("v1/refunds", { payment_intent: order.intentId, amount: "500" });
    await compareBooks();
    const found = await breakOf(order.intentId);
    expect(found).toMatchObject({ kind: "given_back", orderId: order.orderId, theirsMinor: 500, oursMinor: 0 });
    const paul = await aColleague("Paul", "accountant");
    await takeBreak(paul, { id: found.id }, { now: anHourLater });
    expect(await breakOf(order.intentId)).toMatchObject({ ownerName: "Paul" });
    const reason = "Geste fait chez le prestataire";
    expect(await closeBreak(paul, { id: found.id, reason }, { now: anHourLater })).toEqual({
      ok: true,
      value: { closed: true },
    });
    await compareBooks();
    expect((await openBreaks()).filter(({ intentId }) => intentId === order.intentId)).toEqual([]);
    await withoutTheShop("v1/refunds", { payment_intent: order.intentId, amount: "100" });
    await compareBooks();
    expect(await breakOf(order.intentId)).toMatchObject({ theirsMinor: 600 });
  });

  test("diffèrent d’une commande sans argent ; à plus de 50 €, deux personnes closent", async () => {
    const variantId = await aVariant({ sku: "UNPAID", stock: { WEB: 1 } });
    const { orderId } = await anOrder([{ variantId, sku: "UNPAID", quantity: 1, unitGross: 9900 }]);
    await compareBooks();
    const { id, ...found } = await breakOf(`pi_${orderId}`);
    expect(found).toMatchObject({ kind: "taken", orderId, theirsMinor: 0, oursMinor: 9900 });

    const [paul, jeanne, awa] = [
      await aColleague("Paul", "accountant"),
      await aColleague("Jeanne", "owner"),
      await aColleague("Awa", "administrator"),
    ];
    const now = anHourLater;
    expect(await confirmClosing(jeanne, { id }, { now })).toMatchObject({ refusal: { code: "break_not_open" } });
    expect(await closeBreak(awa, { id, reason: "Perdue" }, { now })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await closeBreak(paul, { id, reason: "Perdue" }, { now })).toMatchObject({ value: { closed: false } });
    expect(await confirmClosing(paul, { id }, { now })).toMatchObject({ refusal: { code: "own_request" } });
    expect(await confirmClosing(jeanne, { id }, { now })).toMatchObject({ ok: true });
    expect(await database.paymentBreak.findUniqueOrThrow({ where: { id } })).toMatchObject({
      reason: "Perdue",
      askedByName: "Paul",
      closedByName: "Jeanne",
    });
  });

  test("diffèrent d’une autorisation que la banque n’a plus", async () => {
    const order = await aSplitOrder("GONE");
    await turn({ authorisationsEnd: true });
    expect(await readIntent(order.intentId)).toMatchObject({ status: "canceled" });
    await turn({});
    await compareBooks();
    expect(await breakOf(order.intentId)).toMatchObject({ kind: "kept_aside", theirsMinor: 0, oursMinor: 8490 });
  });
});
