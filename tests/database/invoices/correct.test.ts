import { beforeAll, describe, expect, test } from "vitest";
import { keepBooks } from "#lib/invoices/commands";
import { correctInvoice } from "#lib/invoices/commands-correct";
import { booksFaults } from "#lib/invoices/proving";
import { invoicesOf } from "#lib/invoices/queries";
import { invoiceRoom } from "#lib/invoices/queries-room";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { orderById } from "#lib/orders/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { brokenInvoices } from "#tests/support/invariants-invoices";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T12:00:00Z");
const later = { now: new Date("2026-11-21T15:00:00Z") };
const right = {
  ...{ name: "Camille Rousseau", company: "Atelier Rousseau", vatNumber: "FR 40 303 265 045" },
  ...{ line1: "1 quai Félix-Faure", postcode: "49100", city: "Angers", reason: "Facture demandée au nom de l’atelier" },
};

let variantId = "";
beforeAll(async () => {
  await aShop();
  variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 50 } });
});

async function anInvoice() {
  const { orderId } = await anOrder([{ variantId, sku: "LAMPE", quantity: 2, unitGross: 6900 }], { delivery: 490 });
  const [parcel] = (await orderById(orderId))?.parcels ?? [];
  const admin = await aColleague("Awa", "administrator");
  await markSent(admin, { orderId, parcelId: parcel?.id, carrier: "Colissimo" }, { now });
  await keepBooks(system("books"), { orderIds: [orderId] }, { now });
  const [invoice] = await invoicesOf(orderId);
  const refund = async () => {
    const lines = [{ lineId: parcel?.lines[0]?.id, quantity: 1 }];
    await refundLines(system("refunds"), { orderId, lines, reason: "Abîmée" }, later);
    return keepBooks(system("books"), { orderIds: [orderId] }, later);
  };
  return { orderId, number: invoice?.number ?? "", refund };
}

describe("une facture au mauvais nom", () => {
  test("est annulée par un avoir entier et remplacée, sans qu’aucun argent ne bouge", async () => {
    const { orderId, number, refund } = await anInvoice();
    const paul = await aColleague("Paul", "accountant");
    const answer = await correctInvoice(paul, { number, ...right }, later);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const { creditNote, invoice } = answer.value;
    expect((await invoicesOf(orderId)).map((one) => [one.number, one.grossMinor])).toEqual(
      expect.arrayContaining([
        [number, 14_290],
        [creditNote, 14_290],
        [invoice, 14_290],
      ]),
    );
    expect((await invoiceRoom(creditNote))?.view).toMatchObject({
      cites: { number },
      buyer: { name: "Camille Rousseau", company: null },
      paid: [{ kind: "clearing", amountMinor: 14_290 }],
      dueMinor: 0,
    });
    expect((await invoiceRoom(invoice))?.view).toMatchObject({
      cites: { number },
      buyer: { company: "Atelier Rousseau", siren: "303265045", vatNumber: "FR40303265045" },
      paid: [{ kind: "card", amountMinor: 14_290 }],
      dueMinor: 0,
      mentions: [{ subject: "PMD" }, { subject: "PMT" }, { subject: "AAB" }],
    });
    const room = await invoiceRoom(number);
    expect(room?.related.map((one) => one.number).toSorted()).toEqual([creditNote, invoice].toSorted());
    expect(room?.mayBeCorrected).toBe(false);
    expect((await invoiceRoom(invoice))?.mayBeCorrected).toBe(true);
    expect(await correctInvoice(paul, { number, ...right }, later)).toMatchObject({
      refusal: { code: "invoice_corrected" },
    });

    expect(await refund()).toMatchObject({ value: { invoices: 0, creditNotes: 1 } });
    const last = (await invoicesOf(orderId)).findLast(({ kind }) => kind === "credit_note");
    expect((await invoiceRoom(last?.number ?? ""))?.view).toMatchObject({
      cites: { number: invoice },
      buyer: { company: "Atelier Rousseau" },
      grossMinor: 6900,
      paid: [{ kind: "card", amountMinor: 6900 }],
    });
    expect([await booksFaults(), await brokenInvoices()]).toEqual([[], []]);
  });

  test("ne l’est ni une fois créditée en partie, ni avec un faux numéro, ni par qui ne tient pas les livres", async () => {
    const { number, refund } = await anInvoice();
    const paul = await aColleague("Paul", "accountant");
    const wrong = { number, ...right, vatNumber: "FR00000000000" };
    expect(await correctInvoice(paul, wrong, later)).toMatchObject({
      refusal: { code: "vat_number_wrong", field: "vatNumber" },
    });
    expect(await correctInvoice(paul, { number, ...right, siret: "123 456 789 00012" }, later)).toMatchObject({
      refusal: { code: "siret_wrong" },
    });
    const nadia = await aColleague("Nadia", "service_agent");
    expect(await correctInvoice(nadia, { number, ...right }, later)).toMatchObject({ refusal: { code: "forbidden" } });
    await refund();
    expect(await correctInvoice(paul, { number, ...right }, later)).toMatchObject({
      refusal: { code: "invoice_credited" },
    });
    expect(await correctInvoice(paul, { number: "F2020-000001", ...right }, later)).toMatchObject({
      refusal: { code: "unknown_invoice" },
    });
  });
});
