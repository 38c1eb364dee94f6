import { beforeAll, describe, expect, test } from "vitest";
import { keepBooks } from "#lib/invoices/commands";
import { fecLines } from "#lib/invoices/fec";
import { linesOf } from "#lib/invoices/lines-file";
import { invoicesDesk, invoicesOf, invoiceView } from "#lib/invoices/queries";
import { ordersToBook } from "#lib/invoices/queries-due";
import { documentsBetween, fecEntries } from "#lib/invoices/queries-export";
import { reportedDays } from "#lib/invoices/queries-reporting";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { orderById } from "#lib/orders/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const shop = system("shop");
const noon = { now: new Date("2026-11-21T12:00:00Z") };
const day = ["2026-11-21", "2026-11-21"] as const;

let order: { orderId: string; number: string };
beforeAll(async () => {
  await aShop();
  const variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 9 } });
  order = await anOrder([{ variantId, sku: "LAMPE", quantity: 3, unitGross: 6900 }], {
    delivery: 490,
    name: "=Camille",
  });
  const { orderId } = order;
  expect(await ordersToBook(new Date("2026-11-20T00:00:00Z"), 10)).toEqual([orderId]);
  const [parcel] = (await orderById(orderId))?.parcels ?? [];
  await markSent(shop, { orderId, parcelId: parcel?.id, carrier: "Colissimo" }, noon);
  await keepBooks(system("books"), { orderIds: [orderId] }, noon);
  await refundLines(shop, { orderId, lines: [{ lineId: parcel?.lines[0]?.id, quantity: 1 }], reason: "Abîmée" }, noon);
  await keepBooks(system("books"), { orderIds: [orderId] }, noon);
});

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe("les fichiers du comptable", () => {
  test("le FEC : ventes, avoirs et paiements, chaque écriture équilibrée, le client soldé", async () => {
    const entries = await all(fecEntries(...day));
    expect(entries.map(({ journal }) => journal).toSorted()).toEqual(["BQ", "BQ", "VE", "VE"]);
    const movements = entries.flatMap((entry) => entry.movements);
    for (const entry of entries) expect(entry.movements.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    const customers = movements.filter(({ account: [number] }) => number === "411000");
    expect(customers.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    expect(entries.flatMap(fecLines).every((line) => line.split("\t").length === 18)).toBe(true);
    expect(await all(fecEntries("2026-11-22", "2026-11-30"))).toEqual([]);
  });

  test("les lignes : l’avoir en négatif, et aucun nom ne devient une formule", async () => {
    const rows = (await all(documentsBetween(...day))).flatMap(linesOf);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toContain(`"'=Camille"`);
    const grosses = rows.map((row) => Number(row.split(";").at(-1)?.replace(",", ".")));
    expect(grosses.reduce((sum, gross) => sum + gross, 0)).toBeCloseTo(142.9);
  });

  test("l’e-reporting : par jour et par taux, avoirs déduits, ce que disent les documents", async () => {
    const documents = await all(documentsBetween(...day));
    const vat = documents.reduce((sum, { kind, vatMinor }) => sum + (kind === "invoice" ? vatMinor : -vatMinor), 0);
    expect(await reportedDays(...day)).toMatchObject([
      { day: "2026-11-21", category: "S", basisPoints: 2000, documents: 2, vatMinor: vat, netMinor: 14_290 - vat },
    ]);
  });
});

describe("la liste des factures", () => {
  test("se cherche par numéro, commande, nom et mois", async () => {
    const [invoice, creditNote] = await invoicesOf(order.orderId);
    const found = async (asked: object) => (await invoicesDesk(asked)).items.map(({ number }) => number);
    expect(await found({ query: invoice?.number.toLowerCase() })).toEqual([invoice?.number]);
    expect(await found({ query: order.number, kind: "credit_note" })).toEqual([creditNote?.number]);
    expect(await found({ query: "camille", month: "2026-11" })).toHaveLength(2);
    expect(await found({ month: "2026-10" })).toEqual([]);
  });

  test("n’ouvre une facture qu’avec sa commande", async () => {
    const [invoice] = await invoicesOf(order.orderId);
    const number = invoice?.number ?? "";
    expect(await invoiceView(number, order.number)).toMatchObject({ number, orderNumber: order.number });
    expect(await invoiceView(number, "BF-1")).toBeNull();
    expect(await invoiceView("F2026-999999")).toBeNull();
  });
});
