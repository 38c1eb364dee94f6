import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ciiXml } from "#lib/facturx/cii";
import type { InvoiceView } from "#lib/facturx/schema";
import { facturXSchema } from "#tests/support/en16931/factur-x-schema";
import { readInvoice } from "#tests/support/en16931/invoice";
import { brokenRules } from "#tests/support/en16931/rules";
import { centsOf, textAt } from "#tests/support/en16931/xml-tree";
import { anInvoice } from "./an-invoice";
import { anyInvoice } from "./random-invoices";

const totalsOf = (view: InvoiceView) => {
  const { totals } = readInvoice(ciiXml(view));
  return (name: string) => centsOf(textAt(totals, name) || "0");
};

describe("any invoice: mixed rates, discounts, delivery, credit notes, gift cards, companies here and abroad", () => {
  test("keeps the rules of EN 16931", () =>
    fc.assert(
      fc.property(anyInvoice, (view) => void expect(brokenRules(ciiXml(view))).toEqual([])),
      { numRuns: 1500 },
    ));

  test("tells the VAT that was collected, what was paid and what is due, and rounds a cent a rate at most", () =>
    fc.assert(
      fc.property(anyInvoice, (view) => {
        const total = totalsOf(view);
        expect(total("TaxTotalAmount")).toBe(view.vatMinor);
        expect(total("GrandTotalAmount") + total("RoundingAmount")).toBe(view.grossMinor);
        expect(total("DuePayableAmount")).toBe(view.dueMinor);
        expect(Math.abs(total("RoundingAmount"))).toBeLessThanOrEqual(view.vat.length);
      }),
      { numRuns: 300 },
    ));

  const faultsOf = facturXSchema();
  test.runIf(faultsOf)("is valid against the schema of Factur-X", () =>
    fc.assert(
      fc.property(anyInvoice, (view) => void expect(faultsOf?.(ciiXml(view))).toEqual([])),
      { numRuns: 300 },
    ),
  );
});

describe("a credit note for a part, whose VAT is what the invoice bore", () => {
  const partly = (netMinor: number, vatMinor: number) => {
    const rest = { netMinor, vatMinor, grossMinor: netMinor + vatMinor };
    const view = anInvoice({ lines: [{ gross: rest.grossMinor, rate: 2000 }], kind: "credit_note" });
    const lines = view.lines.map((line) => ({ ...line, ...rest }));
    return { ...view, ...rest, lines, vat: view.vat.map((row) => ({ ...row, ...rest })) };
  };

  test("keeps the rules by a rounding of a few cents", () => {
    const view = partly(2611, 523);
    expect(brokenRules(ciiXml(view))).toEqual([]);
    expect(totalsOf(view)("TaxTotalAmount")).toBe(523);
    expect(totalsOf(view)("RoundingAmount")).toBe(-2);
  });

  test("and never tells another VAT than the books, though it be further apart than that", () => {
    const view = partly(831, 168);
    expect(brokenRules(ciiXml(view))).toEqual(["BR-CO-17", "BR-S-09"]);
    expect(totalsOf(view)("TaxTotalAmount")).toBe(168);
    expect(totalsOf(view)("RoundingAmount")).toBe(0);
  });
});

test("a name with marks, tags and characters no XML may hold is written as text", () => {
  const name = 'Pot <b>&\u0000 "grès" \uD800 é\u0301 中';
  const xml = ciiXml(anInvoice({ lines: [{ gross: 999, rate: 2000, name }] }));
  const [line] = readInvoice(xml).lines;
  expect(line && textAt(line, "SpecifiedTradeProduct/Name")).toBe('Pot <b>& "grès" \uFFFD é\u0301 中');
});
