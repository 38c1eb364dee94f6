import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { ciiXml as ciiOf } from "#lib/facturx/cii";
import { keepBooks } from "#lib/invoices/commands";
import type { FecEntry } from "#lib/invoices/fec";
import { invoicesOf, invoiceView } from "#lib/invoices/queries";
import { fecEntries } from "#lib/invoices/queries-export";
import { reportedDays } from "#lib/invoices/queries-reporting";
import { system, visitor } from "#lib/kernel/actor";
import { refundLines } from "#lib/orders/commands-refund";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { payments } from "#lib/processes/payments";
import { returnableById } from "#lib/returns/queries-returnable";
import { morning as now } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenRules } from "#tests/support/en16931/rules";
import { brokenInvariants } from "#tests/support/invariants";

let camera: Kind;
beforeAll(async () => {
  await aShop();
  camera = await kinds.used("CAMERA");
});
const sent = new Date("2026-11-23T15:00:00Z");
const delivered = new Date("2026-11-24T10:00:00Z");

describe("a used camera, the only one", () => {
  test("says how worn it is, on the cart and on the invoice; and is gone once it is bought", async () => {
    const created = await createCart(visitor, { lines: [camera.line] }, { now });
    if (!created.ok) throw new Error(created.refusal.code);
    const cart = await pricedCart(created.value.cartId, created.value.token, now);
    expect(cart?.lines).toMatchObject([{ optionsText: "occasion, très bon état", maxQuantity: 1, exception: null }]);

    const order = await bought(camera);
    const again = await createCart(visitor, { lines: [camera.line] }, { now });
    expect(again).toMatchObject({ refusal: { code: "short_of_stock", available: 0 } });

    await give(order.id, sent);
    await keepBooks(system("test"), { orderIds: [order.id] }, { now: sent });
    const invoice = await database.invoice.findFirstOrThrow({ where: { orderId: order.id } });
    expect(JSON.stringify(invoice.content)).toContain("très bon état");
  });

  test("may be withdrawn from like a new one, and is guaranteed as long: two years (L217-3, L217-7)", async () => {
    const { orderId } = await database.orderLine.findFirstOrThrow({ where: { sku: "CAMERA" } });
    await database.parcel.updateMany({ where: { orderId }, data: { deliveredAt: delivered } });
    expect(await returnableById(orderId, delivered)).toMatchObject({
      open: true,
      lines: [{ exception: null, left: 1, guaranteeUntil: "2028-11-24" }],
    });
    expect(await brokenInvariants()).toEqual({});
  });
});

describe("a used camera that was bought from a private person", () => {
  test("shows no VAT; that of the margin is in the books and in what is reported, and goes when it comes back", async () => {
    const leica = await kinds.used("LEICA");
    await database.variant.update({ where: { id: leica.variantId }, data: { boughtForMinor: 2500 } });
    const order = await bought(leica);
    const sold = await orderById(order.id);
    expect(sold).toMatchObject({
      goods: 4900,
      vat: [{ basisPoints: 0, net: 4900, vat: 0, exempt: "margin" }, { vat: 98 }],
    });
    await give(order.id, sent);
    await keepBooks(system("test"), { orderIds: [order.id] }, { now: sent });

    const [told] = await invoicesOf(order.id);
    const view = told && (await invoiceView(told.number));
    if (!view) throw new Error("no invoice");
    expect(view.lines).toMatchObject([{ vatCategory: "E", vatMinor: 0, grossMinor: 4900 }]);
    expect(view.mentions).toContainEqual({ subject: "TXD", text: "Régime particulier – Biens d’occasion" });
    expect(brokenRules(ciiOf(view))).toEqual([]);
    expect(ciiOf(view)).toContain("<ram:ExemptionReasonCode>VATEX-EU-F</ram:ExemptionReasonCode>");
    const margin = { category: "M", basisPoints: 2000, netMinor: 2000, vatMinor: 400 };
    const day = ["2026-11-23", "2026-11-23"] as const;
    expect(await reportedDays(...day)).toContainEqual({ day: day[0], documents: 1, ...margin });
    const books: FecEntry[] = [];
    for await (const entered of fecEntries(...day)) books.push(entered);
    const entry = books.find(({ number }) => number === view.number);
    const amountOf = (account: string) =>
      entry?.movements.find(({ account: [number] }) => number.startsWith(account))?.amountMinor;
    expect([amountOf("707800"), amountOf("44571200")]).toEqual([-4500, -498]);

    const lineId = sold?.parcels[0]?.lines[0]?.id;
    const refund = { orderId: order.id, lines: [{ lineId, quantity: 1 }], reason: "Cassée", includeDelivery: false };
    await refundLines(system("test"), refund, { now: sent });
    await keepBooks(system("test"), { orderIds: [order.id] }, { now: sent });
    expect((await reportedDays(...day)).find(({ category }) => category === "M")).toMatchObject({
      netMinor: 0,
      vatMinor: 0,
    });
    await work([...captures, ...payments]);
    expect(await brokenInvariants()).toEqual({});
  });
});
