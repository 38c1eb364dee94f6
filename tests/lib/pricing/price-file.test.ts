import { describe, expect, test } from "vitest";
import { differenceOf, readPriceFile } from "#lib/pricing/price-file";

const standing = new Map(
  [
    { sku: "BF-1", minor: 4_990 },
    { sku: "BF-2", minor: 129_000 },
  ].map((row) => [
    row.sku,
    { ...row, nameFr: row.sku, nameEn: null, costMinor: null, floorMinor: null, vatBasisPoints: 2000 },
  ]),
);
const differences = (text: string) => differenceOf(readPriceFile(text), standing, "fr");

describe("a file of prices", () => {
  test("shows only what differs, in French and in English figures", () => {
    const french = differences('\uFEFFsku;name;price\r\n"BF-1";"Coussin";49,90\r\n"BF-2";"Canapé";1 190,00\r\n');
    expect(french).toMatchObject({
      changes: [{ sku: "BF-2", fromMinor: 129_000, toMinor: 119_000 }],
      unchanged: 1,
      unknown: [],
      unreadable: [],
    });
    expect(differences("sku,price\nBF-1,45.00\n").changes).toMatchObject([{ sku: "BF-1", toMinor: 4_500 }]);
    expect(differences(" SKU \tPrix TTC\nBF-1\t45,00\n").changes).toMatchObject([{ sku: "BF-1", toMinor: 4_500 }]);
  });

  test("is read as its headings are written, whatever its cells hold", () => {
    const told = differences('sku,name,price\n BF-1 ,"Coussin; bleu", 45.00 \n');
    expect(told.changes).toMatchObject([{ sku: "BF-1", toMinor: 4_500 }]);
  });

  test("asks for nothing where a line has no reference, no price, or is cut short", () => {
    const nothing = { changes: [], unchanged: 0, unknown: [], unreadable: [] };
    expect(differences("name;sku;price\nCoussin;;10,00\nCanapé;BF-2;\nCanapé;BF-2\nCanapé\n")).toEqual(nothing);
  });

  test("gives nothing away: a price of nought is none", () => {
    const told = differences("sku;price\nBF-1;0,00\nBF-2; gratuit \n");
    expect(told.changes).toEqual([]);
    expect(told.unreadable).toEqual([
      { line: 2, typed: "0,00" },
      { line: 3, typed: "gratuit" },
    ]);
  });

  test("leaves unknown references and unreadable amounts alone, and says which", () => {
    const told = differences("Référence;Prix\nBF-9;10,00\nBF-1;gratuit\nBF-2;\n");
    expect(told).toEqual({ changes: [], unchanged: 0, unknown: ["BF-9"], unreadable: [{ line: 3, typed: "gratuit" }] });
  });

  test("a reference that comes twice keeps its last price", () =>
    expect(differences("sku,price\nBF-1,40\nBF-1,41\n").changes).toMatchObject([{ toMinor: 4_100 }]));

  test("without its columns it says which are missing", () => {
    expect(readPriceFile("a,b\n1,2\n")).toEqual({ rows: [], missing: ["sku", "price"] });
    expect(readPriceFile("sku,b\nBF-1,2\n")).toEqual({ rows: [], missing: ["price"] });
    expect(readPriceFile("a,price\n1,2\n")).toEqual({ rows: [], missing: ["sku"] });
    expect(readPriceFile("").missing).toEqual(["sku", "price"]);
    expect(readPriceFile("sku,price\nBF-1,2\n").missing).toEqual([]);
  });
});
