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

/** A gesture that was stopped: its money never left. */
function unmade(order: BookedOrder, minor: number): BookedOrder {
  let left = minor;
  const tenders = order.tenders.toReversed().map((tender) => {
    const back = Math.min(left, tender.refunded);
    left -= back;
    return { ...tender, refunded: tender.refunded - back };
  });
  return { ...order, tenders: tenders.toReversed(), gesturesMinor: order.gesturesMinor - minor };
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

  test("that was stopped after its credit note is taken back by an invoice, and told again once it is given", () => {
    for (const seed of runs) {
      const below = numbers(seed);
      const whole = allSent(anyOrder(below));
      const half = Math.max(1, Math.floor(totalOf(whole) / 2));
      const [kept, stopped] = [1 + below(half), 1 + below(half)].map((minor) => Math.min(minor, half));
      const both = booked(given(booked(given(whole, kept ?? 1)), stopped ?? 1));
      const after = booked(unmade(both, stopped ?? 1));
      expect(told(after), `seed ${seed}`).toBe(totalOf(whole) - (kept ?? 1));
      expect(dueCreditNote(after, day(21))).toBeNull();
      for (const { paid, grossMinor, dueMinor } of views(after, "invoice"))
        expect([sum(paid.map(({ amountMinor }) => amountMinor)), dueMinor]).toEqual([grossMinor, 0]);
      const again = booked(given(after, stopped ?? 1));
      expect(told(again), `seed ${seed}`).toBe(totalOf(whole) - (kept ?? 1) - (stopped ?? 1));
      const everything = booked(returned(again, () => true));
      expect(told(everything)).toBeLessThanOrEqual(told(again));
      expect(told(everything)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("a gesture on used goods whose VAT is that of the margin", () => {
  /** A camera of 100 € that was bought for 60 €, and books of 20 € that were bought for 15 €. */
  function usedGoods(): BookedOrder {
    const order = anyOrder(numbers(1));
    const [like] = order.lines;
    const [card] = order.tenders;
    if (!like || !card) throw new Error("an order of nothing");
    const one = {
      quantity: 1,
      discounts: [],
      ecoFee: 0,
      basisPoints: 0,
      unitNet: null,
      service: false,
      giftCard: false,
    };
    const of = (id: string, gross: number, boughtForMinor: number, basisPoints: number) => ({
      ...{ ...like, ...one, id, parcelId: "parcel-0", unitGross: gross, gross, net: gross },
      used: { boughtForMinor, basisPoints },
    });
    const lines = [of("camera", 10_000, 6_000, 2_000), of("books", 2_000, 1_500, 550)];
    return {
      ...order,
      ...{ deliveryMinor: 0, lines, parcels: order.parcels.slice(0, 1) },
      vat: [{ basisPoints: 0, net: 12_000, vat: 0, gross: 12_000, exempt: "margin" }],
      tenders: [{ ...card, paid: 12_000, taken: 12_000 }],
    };
  }
  const marginsOf = ({ documents }: BookedOrder) =>
    documents.map(({ kind, content }) => [kind, ...(content.margins ?? [])]);
  const leftAt = ({ documents }: BookedOrder, basisPoints: number) =>
    sum(
      documents.flatMap(({ kind, content }) =>
        (content.margins ?? []).flatMap((one) =>
          one?.basisPoints === basisPoints ? [(kind === "invoice" ? 1 : -1) * (one.netMinor + one.vatMinor)] : [],
        ),
      ),
    );

  test("lowers each margin by as much as the price, and its VAT with it", () => {
    const after = booked(given(allSent(usedGoods()), 1_200));
    expect(marginsOf(after)).toEqual([
      [
        "invoice",
        { basisPoints: 2_000, netMinor: 3_333, vatMinor: 667 },
        { basisPoints: 550, netMinor: 474, vatMinor: 26 },
      ],
      [
        "credit_note",
        { basisPoints: 2_000, netMinor: 833, vatMinor: 167 },
        { basisPoints: 550, netMinor: 190, vatMinor: 10 },
      ],
    ]);
  });

  test("takes no more than there is, and what comes back after takes the rest of it", () => {
    for (const minor of [1, 700, 5_000, 11_999]) {
      const after = booked(given(allSent(usedGoods()), minor));
      for (const rate of [2_000, 550]) expect(leftAt(after, rate), `${minor}`).toBeGreaterThanOrEqual(0);
      const everything = booked(returned(after, () => true));
      expect([leftAt(everything, 2_000), leftAt(everything, 550)], `${minor}`).toEqual([0, 0]);
    }
  });

  test("gives it again when it is stopped", () => {
    const after = booked(unmade(booked(given(allSent(usedGoods()), 1_200)), 1_200));
    expect([leftAt(after, 2_000), leftAt(after, 550)]).toEqual([4_000, 500]);
    expect(after.documents.map(({ kind }) => kind)).toEqual(["invoice", "credit_note", "invoice"]);
  });
});
