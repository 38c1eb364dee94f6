import { beforeAll, describe, expect, test } from "vitest";
import { keepBooks } from "#lib/invoices/commands";
import type { FrozenContent } from "#lib/invoices/schema";
import { system } from "#lib/kernel/actor";
import { markCollected, markReady, markSent } from "#lib/orders/commands";
import { makeGesture } from "#lib/orders/commands-gesture";
import { refundLines } from "#lib/orders/commands-refund";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { copiesOf } from "#tests/support/copies-of-an-order";
import { issuedByEight } from "#tests/support/issuing";

const shop = system("shop");
const books = system("books");
const at = (iso: string) => ({ now: new Date(iso) });
const noon = at("2026-11-21T12:00:00Z");

const documents = (orderId: string) => database.invoice.findMany({ where: { orderId }, orderBy: { issuedAt: "asc" } });
const viewOf = (content: string) => (JSON.parse(content) as FrozenContent).view;
const parcelsOf = async (orderId: string) => (await orderById(orderId))?.parcels ?? [];

let variantId = "";
beforeAll(async () => {
  await aShop();
  variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 5_000, ANG: 50 } });
});
const lamp = (quantity = 1) => ({ variantId, sku: "LAMPE", quantity, unitGross: 6900 });

async function anOrderThatLeft(now = noon) {
  const order = await anOrder([lamp(2)], { delivery: 490 });
  const [parcel] = await parcelsOf(order.orderId);
  await markSent(shop, { orderId: order.orderId, parcelId: parcel?.id, carrier: "Colissimo" }, now);
  return { ...order, parcelId: parcel?.id ?? "" };
}

describe("la facture", () => {
  test("suit le colis parti, une seule fois, au chiffre de la commande", async () => {
    const { orderId, number } = await anOrderThatLeft();
    expect(await keepBooks(books, { orderIds: [orderId] }, noon)).toEqual({
      ok: true,
      value: { invoices: 1, creditNotes: 0, payments: 1 },
    });
    expect(await keepBooks(books, { orderIds: [orderId] }, noon)).toMatchObject({
      value: { invoices: 0, creditNotes: 0, payments: 0 },
    });
    const [invoice] = await documents(orderId);
    const order = await orderById(orderId);
    expect(invoice).toMatchObject({
      orderNumber: number,
      grossMinor: 14_290,
      number: expect.stringMatching(/^F2026-\d{6}$/),
    });
    expect(viewOf(invoice?.content ?? "")).toMatchObject({
      vat: [{ basisPoints: 2000, netMinor: order?.vat[0]?.net, vatMinor: order?.vat[0]?.vat }],
      paid: [{ kind: "card", amountMinor: 14_290 }],
      dueMinor: 0,
    });
  });

  test("est une par colis : le retrait a la sienne, et le port est sur celle de ce qui est livré", async () => {
    const { orderId } = await anOrder([lamp(1), { ...lamp(1), store: "ANG" }], { delivery: 490 });
    const parcels = await parcelsOf(orderId);
    const pickup = parcels.find(({ method }) => method === "pickup")?.id;
    await markReady(shop, { orderId, parcelId: pickup }, noon);
    await markCollected(shop, { orderId, parcelId: pickup }, noon);
    await keepBooks(books, { orderIds: [orderId] }, noon);
    const [fetched] = await documents(orderId);
    expect(fetched?.grossMinor).toBe(6900);
    expect(viewOf(fetched?.content ?? "").delivery).toEqual({
      name: "Bonnefoy Angers Ralliement",
      address: { line1: "4 place du Ralliement", line2: null, postcode: "49100", city: "Angers", country: "FR" },
    });
    const delivered = parcels.find(({ method }) => method === "delivery")?.id;
    await markSent(shop, { orderId, parcelId: delivered, carrier: "Colissimo" }, at("2026-11-21T13:00:00Z"));
    await keepBooks(books, { orderIds: [orderId] }, at("2026-11-21T13:00:00Z"));
    expect((await documents(orderId)).map(({ grossMinor }) => grossMinor)).toEqual([6900, 7390]);
  });

  test("se corrige par un avoir qui la cite, pour ce qui est rendu", async () => {
    const { orderId } = await anOrderThatLeft();
    await keepBooks(books, { orderIds: [orderId] }, noon);
    const lineId = (await parcelsOf(orderId))[0]?.lines[0]?.id;
    const later = at("2026-11-21T15:00:00Z");
    await refundLines(shop, { orderId, lines: [{ lineId, quantity: 1 }], reason: "Abîmée" }, later);
    expect(await keepBooks(books, { orderIds: [orderId] }, later)).toMatchObject({
      value: { invoices: 0, creditNotes: 1, payments: 1 },
    });
    const [invoice, avoir] = await documents(orderId);
    expect(avoir).toMatchObject({ kind: "credit_note", citesId: invoice?.id, grossMinor: 6900 });
    expect(avoir?.number).toMatch(/^A2026-/);
    expect(viewOf(avoir?.content ?? "")).toMatchObject({
      cites: { number: invoice?.number },
      lines: [{ quantity: 1, grossMinor: 6900 }],
      paid: [{ kind: "card", amountMinor: 6900 }],
    });
  });

  test("se baisse d’un geste qui ne nomme aucun article, avant elle ou après", async () => {
    const { orderId } = await anOrder([lamp(2)], { delivery: 490 });
    const gesture = { pays: "refund", amountMinor: 1_000, reason: "late", cause: "carrier", words: "Pour le retard." };
    expect(await makeGesture(shop, { orderId, ...gesture }, noon)).toMatchObject({ ok: true });
    const [parcel] = await parcelsOf(orderId);
    const later = at("2026-11-21T14:00:00Z");
    await markSent(shop, { orderId, parcelId: parcel?.id, carrier: "Colissimo" }, later);
    expect(await keepBooks(books, { orderIds: [orderId] }, later)).toMatchObject({
      value: { invoices: 1, creditNotes: 1 },
    });
    await makeGesture(shop, { orderId, ...gesture, amountMinor: 290 }, at("2026-11-21T16:00:00Z"));
    await keepBooks(books, { orderIds: [orderId] }, at("2026-11-21T16:00:00Z"));
    const views = (await documents(orderId)).map(({ content }) => viewOf(content));
    expect(views.map(({ kind, grossMinor, dueMinor }) => [kind, grossMinor, dueMinor])).toEqual([
      ["invoice", 14_290, 0],
      ["credit_note", 1_000, 0],
      ["credit_note", 290, 0],
    ]);
    expect(views[1]).toMatchObject({
      lines: [{ name: "Geste commercial", vatBasisPoints: 2000, netMinor: 833, vatMinor: 167 }],
    });
  });

  test("ne se change ni ne s’efface", async () => {
    await expect(
      database.$executeRaw`UPDATE invoice SET gross_minor = 1, net_minor = 1, vat_minor = 0`,
    ).rejects.toThrow("append-only");
    await expect(database.$executeRaw`DELETE FROM invoice`).rejects.toThrow("append-only");
    await expect(database.$executeRaw`DELETE FROM payment_entry`).rejects.toThrow("append-only");
  });

  test("change de série à minuit, heure de Paris", async () => {
    const lastSecond = at("2027-12-31T22:59:59Z");
    const newYear = at("2027-12-31T23:00:00Z");
    const before = await anOrderThatLeft(lastSecond);
    const after = await anOrderThatLeft(newYear);
    await keepBooks(books, { orderIds: [before.orderId, after.orderId] }, newYear);
    expect((await documents(before.orderId))[0]?.number).toBe("F2027-000001");
    expect((await documents(after.orderId))[0]?.number).toBe("F2028-000001");
  });
});

describe("huit à la fois, une part annulée", () => {
  test("aucun numéro ne manque, aucun n’est double, les dates ne reculent pas", async () => {
    const count = 400;
    const template = await anOrderThatLeft();
    const ids = await copiesOf(template, count);
    expect(await issuedByEight(ids, noon.now)).toBe(count / 20);
    const all = await database.invoice.findMany({ where: { kind: "invoice", year: 2026 }, orderBy: { n: "asc" } });
    expect(all.map(({ n }) => n)).toEqual(all.map((_, i) => i + 1));
    for (const [i, one] of all.entries()) {
      expect(one.previousHash).toBe(all[i - 1]?.hash ?? "");
      expect(one.issuedAt.getTime()).toBeGreaterThanOrEqual(all[i - 1]?.issuedAt.getTime() ?? 0);
    }
  }, 60_000);
});
