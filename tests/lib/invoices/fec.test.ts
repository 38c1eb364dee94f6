import { describe, expect, test } from "vitest";
import { dueInvoice } from "#lib/invoices/due-invoices";
import { fecHeading, fecLines, fecName } from "#lib/invoices/fec";
import { entryOf, entryOfPayment, type Movement } from "#lib/invoices/fec-entries";
import { anyOrder, day, numbers, sent } from "./a-booked-order.ts";

const sumOf = (movements: readonly Movement[]) => movements.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const viewOf = (seed: number) => {
  const order = anyOrder(numbers(seed));
  const draft = dueInvoice(sent(order, order.parcels[0]?.id ?? "", day(2)));
  if (!draft) throw new Error("no invoice");
  return { ...draft.view, number: "F2026-000001", issuedOn: "2026-11-02" };
};

describe("le fichier des écritures comptables", () => {
  test("a des écritures équilibrées, factures et avoirs, à tous les taux", () => {
    for (let seed = 0; seed < 500; seed++) {
      expect(sumOf(entryOf(viewOf(seed)))).toBe(0);
      expect(sumOf(entryOf({ ...viewOf(seed), kind: "credit_note" }))).toBe(0);
    }
    for (const means of ["card", "gift_card", "store_credit"])
      expect(sumOf(entryOfPayment({ means, amountMinor: -4_990 }))).toBe(0);
  });

  test("a dix-huit colonnes, des virgules, et le nom que veut la loi", () => {
    expect(fecHeading.split("\t")).toHaveLength(18);
    const movements = entryOf(viewOf(1));
    const lines = fecLines({
      journal: "VE",
      number: "F2026-000001",
      on: "2026-11-02",
      label: "Facture\tF2026-000001",
      orderNumber: "BF-100001",
      movements,
    });
    expect(lines).toHaveLength(movements.length);
    for (const line of lines) {
      const cells = line.split("\t");
      expect(cells).toHaveLength(18);
      expect(cells[3]).toBe("20261102");
      expect(`${cells[11]} ${cells[12]}`).toMatch(/^(\d+,\d{2} 0,00|0,00 \d+,\d{2})$/);
    }
    expect(fecName("000000000", "2026-12-31")).toBe("000000000FEC20261231.txt");
  });

  test("tient une carte cadeau vendue pour une dette, et celle qui paie pour rendue", () => {
    const view = viewOf(1);
    const [line] = view.lines;
    if (!line) throw new Error("no line");
    const card = {
      ...line,
      vatCategory: "O" as const,
      vatBasisPoints: 0,
      netMinor: 5_000,
      vatMinor: 0,
      grossMinor: 5_000,
    };
    const sold = entryOf({ ...view, lines: [card], charges: [], vat: [], grossMinor: 5_000 });
    expect(sold.map(({ account, amountMinor }) => [account[0], amountMinor])).toEqual([
      ["411000", 5_000],
      ["419100", -5_000],
    ]);
    const lost = entryOfPayment({ means: "dispute", amountMinor: -8_490 });
    expect(lost.map(({ account, amountMinor }) => [account[0], amountMinor])).toEqual([
      ["467100", -8_490],
      ["654000", 8_490],
    ]);
    const spent = entryOfPayment({ means: "gift_card", amountMinor: 5_000 });
    expect(spent.map(({ account, amountMinor }) => [account[0], amountMinor])).toEqual([
      ["419100", 5_000],
      ["411000", -5_000],
    ]);
  });
});
