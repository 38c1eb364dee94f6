import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { orderXray } from "#lib/xray/queries";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aSplitOrder } from "#tests/support/a-split-order";
import { anEditor, follow } from "#tests/support/an-edited-order";
import { brokenInvariants } from "#tests/support/invariants";

beforeAll(aShop);

/** What the books of an order do not agree on (the X-ray's own sums). */
const disagreements = async (number: string) =>
  (await orderXray(number))?.checks.filter(({ total, book }) => total !== book);

async function edited(name: string) {
  const order = await aSplitOrder(name);
  return { ...order, ...(await anEditor(order.orderId)) };
}

describe("une modification qui coûte plus", () => {
  test("attend son paiement, son stock gardé ; payée, la commande est une autre version", async () => {
    await aVariant({ sku: "PLUS-SHADE", price: 2500, stock: { WEB: 5 } });
    const order = await edited("PLUS");
    const lamp = await order.line("PLUS-LAMP");
    const wanted = { lines: [{ lineId: lamp.id, quantity: 2 }], add: [{ sku: "PLUS-SHADE", quantity: 1 }] };
    expect(await order.preview(wanted)).toMatchObject({
      ok: true,
      value: { differenceMinor: 7400, totalMinor: 15_890 },
    });
    expect(await order.edit(wanted)).toMatchObject({ ok: true, value: { state: "proposed", differenceMinor: 7400 } });
    expect(await order.read()).toMatchObject({ total: 8490, captured: 8490 });
    expect(await order.reserved("PLUS-SHADE")).toEqual({ reserved: 0, held: 1 });
    expect(await order.edit({ add: [{ sku: "PLUS-SHADE", quantity: 1 }] })).toMatchObject({
      refusal: { code: "edit_pending" },
    });

    expect(await order.pay()).toMatchObject({ ok: true, value: { state: "paid" } });
    await follow();
    expect(await order.read()).toMatchObject({ total: 15_890, captured: 15_890, refunded: 0, goods: 15_300 });
    expect(await order.reserved("PLUS-SHADE")).toEqual({ reserved: 1, held: 0 });
    expect(await order.versions()).toMatchObject([
      { number: 2, totalBeforeMinor: 8490, totalAfterMinor: 15_890, changes: [{ kind: "added" }, { kind: "added" }] },
      { number: 1, reason: null },
    ]);
    expect(await database.deliveryPromise.count({ where: { orderId: order.orderId } })).toBe(4);
    expect(await brokenInvariants()).toEqual({});
    // What came is one reservation with what was there: all of it can leave.
    expect(await order.send()).toMatchObject({ ok: true });
    await follow();
    expect(await disagreements((await order.read()).number)).toEqual([]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("que personne ne paie s’efface : le stock est libre, rien n’a changé", async () => {
    await aVariant({ sku: "VAIN-SHADE", price: 2500, stock: { WEB: 5 } });
    const order = await edited("VAIN");
    await order.edit({ add: [{ sku: "VAIN-SHADE", quantity: 2 }] });
    expect(await order.withdraw()).toMatchObject({ ok: true });
    await follow();
    expect(await order.reserved("VAIN-SHADE")).toEqual({ reserved: 0, held: 0 });
    expect(await order.edits()).toMatchObject([{ state: "withdrawn" }]);
    expect(await order.versions()).toEqual([]);
    expect((await order.read()).events.map(({ kind }) => kind)).toContain("edit_lapsed");
    expect(await brokenInvariants()).toEqual({});
  });
});

describe("une modification qui coûte moins", () => {
  test("rend la différence une fois, d’abord ce que la banque ne fait que garder", async () => {
    const order = await edited("MOINS");
    const vase = await order.line("MOINS-VASE");
    expect(await order.edit({ lines: [{ lineId: vase.id, quantity: 0 }] })).toMatchObject({
      ok: true,
      value: { state: "applied", differenceMinor: -3000, version: 2 },
    });
    await follow();
    expect(await order.read()).toMatchObject({
      total: 5490,
      goods: 4900,
      refunded: 3000,
      released: 3000,
      reduced: 3000,
    });
    expect(await order.reserved("MOINS-VASE")).toEqual({ reserved: 0, held: 0 });
    expect(await order.send()).toMatchObject({ ok: true });
    await follow();
    expect(await disagreements((await order.read()).number)).toEqual([]);
    expect((await intentsAtProvider()).find(({ id }) => id === order.intentId)?.amount_received).toBe(5490);
    expect(await brokenInvariants()).toEqual({});
  });

  test("rend la livraison aussi, quand plus rien n’est livré", async () => {
    const order = await edited("SANS");
    const lamp = await order.line("SANS-LAMP");
    expect(await order.edit({ lines: [{ lineId: lamp.id, quantity: 0 }] })).toMatchObject({
      ok: true,
      value: { differenceMinor: -5490 },
    });
    await follow();
    expect(await order.read()).toMatchObject({ total: 3000, delivery: 0, refunded: 5490 });
    expect(await brokenInvariants()).toEqual({});
  });
});
