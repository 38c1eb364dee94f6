import { describe, expect, test } from "vitest";
import { dueCreditNote } from "#lib/invoices/due-credit-notes";
import { dueInvoice } from "#lib/invoices/due-invoices";
import type { BookedOrder, Draft } from "#lib/invoices/schema";
import { money, netOf } from "#lib/kernel/money";
import { anyOrder, day, numbers, sent, withDocument } from "./a-booked-order.ts";

const runs = Array.from({ length: 400 }, (_, seed) => seed);

function settled(order: BookedOrder, due: (order: BookedOrder) => Draft | null): BookedOrder {
  const draft = due(order);
  return draft ? settled(withDocument(order, draft), due) : order;
}
const booked = (order: BookedOrder) => settled(settled(order, dueInvoice), (one) => dueCreditNote(one, day(20)));
const allSent = (order: BookedOrder) => order.parcels.reduce((one, { id }) => booked(sent(one, id, day(5))), order);

const sum = (minors: readonly number[]) => minors.reduce((total, one) => total + one, 0);
const totalOf = ({ vat }: BookedOrder) => sum(vat.map(({ gross }) => gross));
const views = (order: BookedOrder, kind: "invoice" | "credit_note") =>
  order.documents.map(({ content }) => content.view).filter((view) => view.kind === kind);
const told = (order: BookedOrder) =>
  sum(views(order, "invoice").map(({ grossMinor }) => grossMinor)) -
  sum(views(order, "credit_note").map(({ grossMinor }) => grossMinor));

/** Money given back for goodwill: to the card first. */
function given(order: BookedOrder, minor: number): BookedOrder {
  let left = minor;
  const tenders = order.tenders.map((tender) => {
    const back = Math.min(left, tender.paid - tender.refunded);
    left -= back;
    return { ...tender, refunded: tender.refunded + back };
  });
  const gesturesMinor = order.gesturesMinor + minor;
  return { ...order, tenders, gesturesMinor, firstRefundAt: day(3), lastRefundAt: day(3) };
}

/** All pieces of some lines go back, at what they cost. */
function returned(order: BookedOrder, isBack: (index: number) => boolean): BookedOrder {
  const lines = order.lines.map((line, i) =>
    isBack(i) ? { ...line, goneQuantity: line.quantity, refunded: line.gross } : line,
  );
  return { ...order, lines, firstRefundAt: day(10), lastRefundAt: day(10) };
}

describe("a gesture without lines", () => {
  test("lowers each rate in proportion to what the invoices say of it, to the cent", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      const order = allSent(anyOrder(below));
      const minor = 1 + below(totalOf(order));
      const after = booked(given(order, minor));
      expect(told(after), `seed ${seed}`).toBe(totalOf(order) - minor);
      for (const { basisPoints, gross } of order.vat) {
        const off = sum(
          views(after, "credit_note")
            .flatMap(({ vat }) => vat.filter((share) => share.basisPoints === basisPoints))
            .map(({ grossMinor }) => grossMinor),
        );
        expect(Math.abs(off - (minor * gross) / totalOf(order))).toBeLessThanOrEqual(order.documents.length);
      }
    }
  });

  test("takes out the VAT of each rate, on lines of one piece", () => {
    const order = allSent(anyOrder(numbers(2)));
    for (const { lines, cites, paid, grossMinor, dueMinor } of views(booked(given(order, 900)), "credit_note")) {
      expect(cites?.number).toMatch(/^document-/);
      expect([sum(paid.map(({ amountMinor }) => amountMinor)), dueMinor]).toEqual([grossMinor, 0]);
      for (const line of lines) {
        expect(line).toMatchObject({ name: "Geste commercial", quantity: 1, unitGrossMinor: line.grossMinor });
        expect(line.netMinor).toBe(netOf(money(line.grossMinor), line.vatBasisPoints).minor);
      }
    }
  });

  test("waits for the invoice, which says that it was paid in full", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      const order = anyOrder(below);
      const minor = 1 + below(totalOf(order));
      const before = booked(given(order, minor));
      expect(before.documents).toEqual([]);
      const after = allSent(before);
      expect(told(after), `seed ${seed}`).toBe(totalOf(order) - minor);
      for (const { dueMinor } of after.documents.map(({ content }) => content.view)) expect(dueMinor).toBe(0);
    }
  });

  test("is told once, however many there are and whatever goes back besides", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      const whole = allSent(anyOrder(below));
      const first = booked(given(whole, 1 + below(totalOf(whole))));
      const back = returned(first, (i) => i % 2 === seed % 2);
      const lines = sum(back.lines.map(({ refunded }) => refunded));
      const after = booked(back);
      expect(told(after), `seed ${seed}`).toBe(Math.max(0, totalOf(whole) - first.gesturesMinor - lines));
      expect(dueCreditNote(after, day(21))).toBeNull();
      for (const invoice of views(after, "invoice"))
        for (const { basisPoints, netMinor, vatMinor } of invoice.vat) {
          const rows = views(after, "credit_note")
            .filter(({ cites }) => cites?.number === invoice.number)
            .flatMap(({ vat }) => vat.filter((row) => row.basisPoints === basisPoints));
          expect(sum(rows.map((row) => row.netMinor))).toBeLessThanOrEqual(netMinor);
          expect(sum(rows.map((row) => row.vatMinor))).toBeLessThanOrEqual(vatMinor);
        }
    }
  });
});
