import { describe, expect, test } from "vitest";
import type { InvoiceVat, InvoiceView } from "#lib/facturx/schema";
import { dueCreditNote } from "#lib/invoices/due-credit-notes";
import { dueInvoice } from "#lib/invoices/due-invoices";
import type { BookedOrder, Draft } from "#lib/invoices/schema";
import { money, netOf } from "#lib/kernel/money";
import { refundShare } from "#lib/orders/refund-share";
import { anyOrder, day, numbers, sent, withDocument } from "./a-booked-order.ts";

/** In cents: where less of a rate is left, its net or its VAT may be used up. */
const nextToNothing = 100;
const runs = Array.from({ length: 400 }, (_, seed) => seed);

/** Everything that is due, until nothing is. */
function settled(order: BookedOrder, due: (order: BookedOrder) => Draft | null): BookedOrder {
  const draft = due(order);
  return draft ? settled(withDocument(order, draft), due) : order;
}
const invoiced = (order: BookedOrder) => settled(order, dueInvoice);
const credited = (order: BookedOrder) => settled(order, (one) => dueCreditNote(one, day(20)));
const allSent = (order: BookedOrder) =>
  order.parcels.reduce((one, { id }, i) => invoiced(sent(one, id, day(2 + i))), order);

const views = ({ documents }: BookedOrder, kind: InvoiceView["kind"]) =>
  documents.filter((one) => one.kind === kind).map(({ content }) => content.view);

/** What invoices say less what credit notes say, a rate. */
function perRate(order: BookedOrder): Record<number, { net: number; vat: number }> {
  const sums: Record<number, { net: number; vat: number }> = {};
  for (const { content } of order.documents)
    for (const { basisPoints, netMinor, vatMinor } of content.view.vat) {
      const sign = content.view.kind === "invoice" ? 1 : -1;
      const before = sums[basisPoints] ?? { net: 0, vat: 0 };
      sums[basisPoints] = { net: before.net + sign * netMinor, vat: before.vat + sign * vatMinor };
    }
  return sums;
}

/** Some units of any line go back, each with its own share (rule 5.4). */
function refundSome(order: BookedOrder, below: (most: number) => number, all: boolean): BookedOrder {
  const lines = order.lines.map((line) => {
    const left = line.quantity - line.goneQuantity;
    const quantity = all ? left : below(left + 1);
    if (quantity === 0) return line;
    const paid = { ...line, totalGrossMinor: line.gross, unitPaidMinor: [], refundedQuantity: line.goneQuantity };
    const share = refundShare(paid, quantity);
    return { ...line, goneQuantity: line.goneQuantity + quantity, refunded: line.refunded + share };
  });
  const back = lines.reduce((sum, { refunded }) => sum + refunded, 0);
  const deliveryRefundedMinor = all ? order.deliveryMinor : order.deliveryRefundedMinor;
  let left = back + deliveryRefundedMinor;
  const tenders = order.tenders.map((tender) => {
    const refunded = Math.min(left, tender.paid);
    left -= refunded;
    return { ...tender, refunded };
  });
  return { ...order, lines, tenders, deliveryRefundedMinor, firstRefundAt: day(10), lastRefundAt: day(10) };
}

describe("the invoices of an order", () => {
  test("say its own VAT to the cent, whatever parcels it leaves in", () => {
    for (const seed of runs) {
      const order = allSent(anyOrder(numbers(seed)));
      const expected = Object.fromEntries(order.vat.map(({ basisPoints, net, vat }) => [basisPoints, { net, vat }]));
      expect(perRate(order), `seed ${seed}`).toEqual(expected);
    }
  });

  test("are each paid for in full, and together by what paid for the order", () => {
    for (const seed of runs) {
      const order = allSent(anyOrder(numbers(seed)));
      const all = views(order, "invoice");
      expect(all.every(({ dueMinor }) => dueMinor === 0)).toBe(true);
      for (const { kind, paid } of order.tenders) {
        const told = all.flatMap((view) => view.paid).filter((one) => one.kind === kind);
        expect(told.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(paid);
      }
    }
  });

  test("have lines whose price, less what was taken off, is what they come to", () => {
    for (const seed of runs)
      for (const { lines } of views(allSent(anyOrder(numbers(seed))), "invoice"))
        for (const { quantity, unitGrossMinor, discounts, grossMinor, netMinor, vatMinor } of lines) {
          const off = discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
          expect(unitGrossMinor * quantity - off).toBe(grossMinor);
          expect(netMinor + vatMinor).toBe(grossMinor);
        }
  });

  test("bear the delivery once, and a gift card no VAT and no place in the turnover's rates", () => {
    const order = anyOrder(numbers(7), { deliveryMinor: 590, vat: [] });
    const card = { ...order.lines[0], giftCard: true, basisPoints: 0, net: 5_000, gross: 5_000, unitGross: 5_000 };
    const lines = [
      { ...card, id: "line-0", quantity: 1, discounts: [] },
      ...order.lines.slice(1),
    ] as BookedOrder["lines"];
    const draft = dueInvoice(sent({ ...order, lines }, order.parcels[0]?.id ?? "", day(2)));
    expect(draft?.view.lines[0]).toMatchObject({ vatCategory: "O", vatMinor: 0, netMinor: 5_000 });
    const all = views(allSent(anyOrder(numbers(7))), "invoice");
    expect(all.filter(({ charges }) => charges.length > 0).length).toBeLessThanOrEqual(1);
  });

  test("name the store where it was fetched, whoever has told no address and whoever has", () => {
    const store = {
      name: "Bonnefoy Angers",
      address: { line1: "12 rue Saint-Aubin", line2: null, postcode: "49100", city: "Angers", country: "FR" },
    };
    for (const address of [null, anyOrder(numbers(1)).address]) {
      const order = anyOrder(numbers(1), { address });
      const parcels = order.parcels.map((parcel) => ({ ...parcel, carried: false, store }));
      const view = dueInvoice(sent({ ...order, parcels }, parcels[0]?.id ?? "", day(2)))?.view;
      expect(view).toMatchObject({ buyer: { name: "Camille Rousseau" }, delivery: store });
    }
  });

  test("leave out what was refunded before it left", () => {
    const order = refundSome(anyOrder(numbers(3)), () => 0, true);
    expect(dueInvoice(sent(order, order.parcels[0]?.id ?? "", day(12)))).toBeNull();
  });
});

describe("credit notes", () => {
  test("take back to nothing what was invoiced, in however many refunds", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      let order = allSent(anyOrder(below));
      for (const all of [false, false, true]) order = credited(refundSome(order, below, all));
      for (const { net, vat } of Object.values(perRate(order))) expect([net, vat], `seed ${seed}`).toEqual([0, 0]);
    }
  });

  test("bear the VAT that follows from what goes back, and the last takes the rest of each rate", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      let order = allSent(anyOrder(below));
      for (const all of [false, false, true]) order = credited(refundSome(order, below, all));
      for (const invoice of views(order, "invoice")) {
        const notes = views(order, "credit_note").filter(({ cites }) => cites?.number === invoice.number);
        for (const { basisPoints, netMinor, vatMinor, grossMinor } of invoice.vat) {
          const rows = notes.flatMap(({ vat }) => vat.filter((row) => row.basisPoints === basisPoints));
          const sum = (of: (row: InvoiceVat) => number) => rows.reduce((total, row) => total + of(row), 0);
          expect([sum((row) => row.netMinor), sum((row) => row.vatMinor)], `seed ${seed}`).toEqual([
            netMinor,
            vatMinor,
          ]);
          let left = grossMinor;
          for (const row of rows) {
            left -= row.grossMinor;
            expect(row.netMinor + row.vatMinor).toBe(row.grossMinor);
            expect(Math.min(row.netMinor, row.vatMinor)).toBeGreaterThanOrEqual(0);
            if (left >= nextToNothing)
              expect(row.netMinor, `seed ${seed}`).toBe(netOf(money(row.grossMinor), basisPoints).minor);
          }
        }
        for (const { lines, charges } of notes)
          for (const { netMinor, vatMinor, grossMinor } of [...lines, ...charges]) {
            expect(netMinor + vatMinor).toBe(grossMinor);
            expect(Math.min(netMinor, vatMinor)).toBeGreaterThanOrEqual(0);
          }
      }
    }
  });

  test("say after each refund what the order says its customer keeps", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      const order = credited(refundSome(allSent(anyOrder(below)), below, false));
      const kept = order.lines.reduce((sum, { gross, refunded }) => sum + gross - refunded, order.deliveryMinor);
      const told = Object.values(perRate(order)).reduce((sum, { net, vat }) => sum + net + vat, 0);
      expect(told).toBe(kept);
      expect(dueCreditNote(order, day(21))).toBeNull();
    }
  });

  test("cite their invoice, and are never for what was not invoiced", () => {
    const order = refundSome(anyOrder(numbers(5)), () => 0, true);
    expect(dueCreditNote(order, day(20))).toBeNull();
    const whole = credited(refundSome(allSent(anyOrder(numbers(5))), () => 0, true));
    for (const { cites } of views(whole, "credit_note")) expect(cites?.number).toMatch(/^document-/);
  });

  test("are all of it when a digital order is cancelled after its invoice", () => {
    const order = allSent(anyOrder(numbers(11)));
    const cancelled = credited({ ...order, cancelled: true, firstRefundAt: day(9), lastRefundAt: day(9) });
    for (const { net, vat } of Object.values(perRate(cancelled))) expect([net, vat]).toEqual([0, 0]);
  });
});

describe("what a document says", () => {
  test("to a company: its VAT number, its SIREN and what late payment costs; to a consumer the guarantee", () => {
    const company = { name: "Atelier Dupont", vatNumber: "FR40303265045", siret: null };
    const of = (order: BookedOrder) => dueInvoice(sent(order, order.parcels[0]?.id ?? "", day(2)))?.view;
    const toCompany = of(anyOrder(numbers(2), { company }));
    expect(toCompany?.buyer).toMatchObject({ company: "Atelier Dupont", siren: "303265045" });
    expect(toCompany?.mentions.map(({ subject }) => subject)).toEqual(["PMD", "PMT", "AAB"]);
    expect(of(anyOrder(numbers(2)))?.mentions.map(({ text }) => text)).toEqual([
      expect.stringContaining("deux ans à compter de la délivrance"),
    ]);
  });

  test("of what is paid later: when it is due, and to a public body its own rate of what late payment costs", () => {
    const siret = "21490007800019";
    const company = { name: "Ville d’Angers", vatNumber: null, siret };
    const paidLater = anyOrder(numbers(2), { company, dueAt: day(30), purchaseOrder: "EJ-2026-118", tenders: [] });
    const view = dueInvoice(sent(paidLater, paidLater.parcels[0]?.id ?? "", day(2)))?.view;
    expect(view).toMatchObject({ dueOn: "2026-11-30", paid: [], dueMinor: view?.grossMinor });
    expect(view?.buyer).toMatchObject({ siren: "214900078", siret, purchaseOrder: "EJ-2026-118" });
    expect(view?.mentions[0]?.text).toContain("huit points");
  });

  test("whether goods were supplied, services as a seat at a workshop, or both", () => {
    const order = anyOrder(numbers(2));
    const [parcel] = order.parcels;
    const supplied = (services: readonly boolean[]) => {
      const [line] = order.lines;
      const lines = services.map((service, i) => ({ ...line, id: `line-${i}`, service })) as BookedOrder["lines"];
      return dueInvoice(sent({ ...order, lines }, parcel?.id ?? "", day(2)))?.view.operation;
    };
    expect([[false, false], [true], [true, false]].map(supplied)).toEqual(["goods", "services", "mixed"]);
  });

  test("of a delivery to a company in the Union: no VAT, and that it declares it", () => {
    const order = anyOrder(numbers(4), {
      company: { name: "Muster GmbH", vatNumber: "DE136695976", siret: null },
      deliveryMinor: 0,
    });
    const lines = order.lines.map((line) => ({ ...line, basisPoints: 0, net: line.gross }));
    const gross = lines.reduce((sum, line) => sum + line.gross, 0);
    const vat = [{ basisPoints: 0, net: gross, vat: 0, gross, exempt: "reverse_charge" as const }];
    const view = dueInvoice(sent({ ...order, lines, vat }, order.parcels[0]?.id ?? "", day(2)))?.view;
    expect(view?.vat).toMatchObject([
      { category: "K", vatMinor: 0, exemptionReason: expect.stringContaining("262 ter") },
    ]);
    expect(view?.mentions).toContainEqual({ subject: "TXD", text: "Autoliquidation" });
  });
});
