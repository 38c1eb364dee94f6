import { describe, expect, test } from "vitest";
import { readLevelFile } from "#lib/stockroom/level-file";

const faultsOf = (text: string) => readLevelFile(text).refused.map(({ line, fault }) => `${line} ${fault}`);

describe("a file of levels", () => {
  test.each([
    ["semicolons, French headings and a byte order mark", "\uFEFFRéférence;Lieu;Niveau\r\nBF-1;web;12\r\n"],
    ["commas and a column nobody asked for", 'sku,name,location,on_hand\nBF-1,"Vase, bleu",WEB,12\n'],
    ["tabs", "SKU\tPlace\tQuantity\n BF-1 \tWEB\t 12 \n"],
  ])("is read with %s", (_, text) => {
    expect(readLevelFile(text)).toEqual({
      lines: [{ line: 2, sku: "BF-1", location: "WEB", onHand: 12 }],
      refused: [],
      missing: [],
    });
  });

  test.each([
    ["-3", "negative"],
    ["−3", "negative"],
    ["1e3", "not_a_number"],
    ["1,5", "not_a_number"],
    ["1.0", "not_a_number"],
    ["0x10", "not_a_number"],
    ["12 000", "not_a_number"],
    ["０１", "not_a_number"],
    ["NaN", "not_a_number"],
    ["douze", "not_a_number"],
    ["2147483648", "too_many"],
    ["99999999999999999999", "not_a_number"],
    ["", "incomplete"],
  ])("refuses the level %o as %s, and takes the line beside it", (typed, fault) => {
    const text = `sku;lieu;niveau\nBF-1;WEB;${typed}\nBF-2;WEB;0\n`;
    expect(faultsOf(text)).toEqual([`2 ${fault}`]);
    expect(readLevelFile(text).lines).toMatchObject([{ line: 3, sku: "BF-2", onHand: 0 }]);
  });

  test("tells each line by its number in the file, empty ones counted", () => {
    expect(faultsOf("sku;lieu;niveau\n\nBF-1;WEB;-1\nBF-2;;4\n;WEB;4\nBF-3\n")).toEqual([
      "3 negative",
      "4 incomplete",
      "5 incomplete",
      "6 incomplete",
    ]);
  });

  test("with another separator, other headings, or nothing in it is no such file", () => {
    expect(readLevelFile("sku|lieu|niveau\nBF-1|WEB|4\n").missing).toEqual(["sku", "place", "level"]);
    expect(readLevelFile("sku;niveau\nBF-1;4\n").missing).toEqual(["place"]);
    expect(readLevelFile("").missing).toEqual(["sku", "place", "level"]);
    expect(readLevelFile("\u0000\u0001PK\u0003").missing).toHaveLength(3);
  });
});
