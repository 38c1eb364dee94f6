import { describe, expect, test } from "vitest";
import { ciiXml } from "#lib/facturx/cii";
import { brokenRules } from "#tests/support/en16931/rules";
import { anInvoice } from "./an-invoice";
import { shapes } from "./shapes";

describe("every total from 0.01 to 100.00", () => {
  test.each([2000, 1000, 550, 210])("at %d basis points keeps the rules of EN 16931", (rate) => {
    const broken: string[] = [];
    for (let gross = 1; gross <= 10_000; gross++)
      for (const rule of brokenRules(ciiXml(anInvoice({ lines: [{ gross, rate }] })))) broken.push(`${gross}: ${rule}`);
    expect(broken).toEqual([]);
  });
});

describe("every shape of invoice", () => {
  test.each(Object.entries(shapes))("%s keeps the rules", (_, view) => expect(brokenRules(ciiXml(view))).toEqual([]));
});

describe("the rules see", () => {
  const xml = ciiXml(shapes["four rates and delivery at each"]);
  test.each([
    ["a line of another amount", /<ram:LineTotalAmount>\d+/, "<ram:LineTotalAmount>7", "BR-CO-10"],
    ["another VAT", /<ram:CalculatedAmount>[\d.]+/, "<ram:CalculatedAmount>6.66", "BR-CO-17"],
    ["another basis", /<ram:BasisAmount>[\d.]+/, "<ram:BasisAmount>6.66", "BR-S-08"],
    ["a forgotten rounding", /<ram:RoundingAmount>.*<\/ram:RoundingAmount>/, "", "BR-CO-16"],
    ["a rate that is not in the breakdown", /<ram:CategoryCode>S/g, "<ram:CategoryCode>Z", "BR-Z-05 to -07"],
    ["a supply in the Union without its country", /<ram:CategoryCode>S/g, "<ram:CategoryCode>K", "BR-IC-12"],
    ["a price of three decimals", /<ram:GrandTotalAmount>/, "<ram:GrandTotalAmount>1.000", "BR-DEC-09 to BR-DEC-18"],
    [
      "a seller without VAT number",
      /<ram:SpecifiedTaxRegistration>.*?<\/ram:SpecifiedTaxRegistration>/,
      "",
      "BR-S-02 to -04",
    ],
    ["a buyer without name", /<ram:Name>Anne Martin<\/ram:Name>/, "", "BR-07"],
  ])("%s", (_, found, replaced, rule) => expect(brokenRules(xml.replace(found, replaced))).toContain(rule));
});
