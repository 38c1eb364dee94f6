import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { setStockTerms } from "#lib/inventory/commands-terms";
import { stockPerPlace } from "#lib/inventory/queries";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { supplierOrders as mails } from "#lib/processes/supplier-orders";
import { closeOrder, redateOrder } from "#lib/purchasing/commands-delivery";
import { changeDraft, draftOrder, dropOrder } from "#lib/purchasing/commands-draft";
import { approveOrder, returnOrder, sendOrder } from "#lib/purchasing/commands-send";
import { supplierOrder, supplierOrders, waitingOrderCount } from "#lib/purchasing/queries-orders";
import { receiveGoods } from "#lib/stockroom/commands-receive";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aSupplier, listed } from "#tests/support/a-supplier";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
let elise: Actor;
let jeanne: Actor;

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  elise = await aColleague("Élise Marchand", "buyer");
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  await aSupplier(elise);
});

const web = async (sku: string) => (await stockPerPlace(sku))?.find(({ locationCode }) => locationCode === "WEB");
async function drafted(lines: object[], over: object = {}): Promise<string> {
  const result = await draftOrder(elise, { supplier: "NORDIS", to: "WEB", lines, ...over }, { now });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.number;
}
const unload = async (number: string, lines: object[], over: object = {}) => {
  const { consignmentId } = await database.purchaseOrder.findUniqueOrThrow({ where: { number } });
  return receiveGoods(jeanne, { id: consignmentId, lines, closing: false, ...over }, { now });
};

describe("a supplier order", () => {
  test("is drafted in whole packs of what the supplier sells, and sent: its supplier reads it, the stock expects it", async () => {
    await aVariant({ sku: "RADIO", stock: { WEB: 2 } });
    await aVariant({ sku: "STRANGE" });
    await listed(elise, "RADIO", { packSize: 6, leadDays: 4 });
    const ask = (lines: object[]) => draftOrder(elise, { supplier: "NORDIS", to: "WEB", lines }, { now });
    expect(await ask([])).toMatchObject({ refusal: { code: "nothing_ordered" } });
    expect(await ask([{ sku: "STRANGE", quantity: 6 }])).toMatchObject({ refusal: { code: "not_from_supplier" } });
    expect(await ask([{ sku: "RADIO", quantity: 7 }])).toMatchObject({ refusal: { code: "not_whole_packs", pack: 6 } });

    const number = await drafted([{ sku: "RADIO", quantity: 12 }]);
    expect(number).toMatch(/^CF2026-\d{4}$/);
    expect((await web("RADIO"))?.incoming).toEqual([]);
    const change = { number, lines: [{ sku: "RADIO", quantity: 18, expectedOn: null }] };
    expect(await changeDraft(elise, change, { now })).toMatchObject({ ok: true });
    expect(await sendOrder(elise, { number }, { now })).toMatchObject({ value: { outcome: "sent" } });
    expect(await sendOrder(elise, { number }, { now })).toMatchObject({ refusal: { code: "not_allowed_now" } });
    expect((await web("RADIO"))?.incoming).toMatchObject([{ quantity: 18, expectedOn: "2026-11-25" }]);

    await work(mails);
    const [mail] = await database.mail.findMany({ where: { template: "supplier_order" } });
    expect(mail).toMatchObject({ recipient: "nordis@fournisseurs.example", subject: `Commande ${number}` });
    expect(mail?.text).toContain("N-RADIO (RADIO)");
  });

  test("comes in parts; what is missing stays expected until somebody says that nothing more comes", async () => {
    await aVariant({ sku: "CLOCK", stock: { WEB: 0 } });
    await listed(elise, "CLOCK");
    const number = await drafted([{ sku: "CLOCK", quantity: 10 }]);
    await sendOrder(elise, { number }, { now });
    expect(
      await unload(number, [{ sku: "CLOCK", received: 6, damaged: 1 }], { reason: "Un cadran fendu" }),
    ).toMatchObject({
      value: { state: "partly_received" },
    });
    expect(await supplierOrder(number)).toMatchObject({
      state: "partly_received",
      lines: [{ received: 6, damaged: 1, onItsWay: 4 }],
    });
    expect(await web("CLOCK")).toMatchObject({ onHand: 6, incoming: [{ quantity: 4 }] });
    expect(await closeOrder(elise, { number, reason: "Plus fabriqué" }, { now })).toMatchObject({
      value: { state: "received" },
    });
    expect(await supplierOrder(number)).toMatchObject({ state: "received", lines: [{ missing: 4, onItsWay: 0 }] });
    expect(await web("CLOCK")).toMatchObject({ onHand: 6, incoming: [] });
    expect((await supplierOrders({ open: true })).map((one) => one.number)).not.toContain(number);
  });

  test("is cancelled before anything came, and its supplier told", async () => {
    await aVariant({ sku: "LATE" });
    await listed(elise, "LATE");
    const number = await drafted([{ sku: "LATE", quantity: 5 }]);
    expect(await closeOrder(elise, { number, reason: "Pas encore parti" }, { now })).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
    await sendOrder(elise, { number }, { now });
    expect(await closeOrder(elise, { number, reason: "Trop tard pour Noël" }, { now })).toMatchObject({
      value: { state: "cancelled" },
    });
    expect(await web("LATE")).toMatchObject({ incoming: [] });
    expect(await unload(number, [{ sku: "LATE", received: 5, damaged: 0 }])).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
    await work(mails);
    const told = await database.mail.findMany({ where: { subject: `Annulation de la commande ${number}` } });
    expect(told).toHaveLength(1);
  });

  test("takes numbers one after the other, however many are written at once", async () => {
    await aVariant({ sku: "MANY" });
    await listed(elise, "MANY");
    const numbers = await Promise.all(Array.from({ length: 6 }, () => drafted([{ sku: "MANY", quantity: 1 }])));
    expect(new Set(numbers).size).toBe(6);
    expect(await dropOrder(elise, { number: numbers[0] }, { now })).toMatchObject({ ok: true });
    expect(await dropOrder(elise, { number: numbers[0] }, { now })).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
  });
});

describe("an order over ten thousand euros", () => {
  test("waits for a second person; who asked for it cannot be that person", async () => {
    await aVariant({ sku: "SCREEN" });
    await listed(elise, "SCREEN", { costMinor: 66_200 });
    const number = await drafted([{ sku: "SCREEN", quantity: 20 }]);
    expect(await sendOrder(elise, { number }, { now })).toMatchObject({ value: { outcome: "waits" } });
    expect(await waitingOrderCount()).toBe(1);
    expect(await web("SCREEN")).toMatchObject({ incoming: [] });
    await work(mails);
    const waits = await database.mail.findMany({ where: { template: "supplier_order_waits" } });
    expect(waits).toHaveLength(1);

    expect(await approveOrder(elise, { number }, { now })).toMatchObject({ refusal: { code: "own_order" } });
    expect(await returnOrder(jeanne, { number, reason: "Attendons janvier" }, { now })).toMatchObject({ ok: true });
    expect(await supplierOrder(number)).toMatchObject({ state: "draft", reason: "Attendons janvier" });
    await sendOrder(elise, { number }, { now });
    expect(await approveOrder(jeanne, { number }, { now })).toMatchObject({ ok: true });
    expect(await supplierOrder(number)).toMatchObject({ state: "sent", approvedByName: "Jeanne Bonnefoy" });
    expect(await web("SCREEN")).toMatchObject({ incoming: [{ quantity: 20 }] });
    expect(await approveOrder(jeanne, { number }, { now })).toMatchObject({ refusal: { code: "request_not_waiting" } });
  });
});

describe("what is sold before it is here", () => {
  const soldAhead = { location: "WEB", safety: 0, backorderLimit: 8, expectedOn: "2026-12-01", reason: "Arrivage" };

  test("is dated from the day on which enough of it comes, and moves with the supplier's word", async () => {
    await aVariant({ sku: "ATLAS", stock: { WEB: 0 } });
    await listed(elise, "ATLAS");
    await setStockTerms(jeanne, { sku: "ATLAS", ...soldAhead }, { now });
    const first = await drafted([{ sku: "ATLAS", quantity: 5 }]);
    await sendOrder(elise, { number: first }, { now });
    expect(await web("ATLAS")).toMatchObject({ expectedOn: "2026-12-01" });

    const rest = await drafted([{ sku: "ATLAS", quantity: 5 }]);
    await changeDraft(
      elise,
      { number: rest, lines: [{ sku: "ATLAS", quantity: 5, expectedOn: "2026-12-08" }] },
      { now },
    );
    await sendOrder(elise, { number: rest }, { now });
    expect(await web("ATLAS")).toMatchObject({ expectedOn: "2026-12-08" });
    expect(await redateOrder(elise, { number: rest, expectedOn: "2026-12-15" }, { now })).toMatchObject({ ok: true });
    expect(await web("ATLAS")).toMatchObject({ expectedOn: "2026-12-15" });
    expect(await redateOrder(elise, { number: rest, expectedOn: "2026-11-20" }, { now })).toMatchObject({
      refusal: { code: "date_passed" },
    });
  });

  test("is never promised nearer because a few units come", async () => {
    await aVariant({ sku: "FEW", stock: { WEB: 0 } });
    await listed(elise, "FEW", { leadDays: 2 });
    await setStockTerms(jeanne, { sku: "FEW", ...soldAhead }, { now });
    await sendOrder(elise, { number: await drafted([{ sku: "FEW", quantity: 1 }]) }, { now });
    expect(await web("FEW")).toMatchObject({ expectedOn: "2026-12-01" });
  });
});
