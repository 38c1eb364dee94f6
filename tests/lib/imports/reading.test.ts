import { describe, expect, test } from "vitest";
import type { Reading } from "#lib/imports/reading/reading";
import { readingsOf } from "#lib/imports/reading/records";

async function* inPieces(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(content: string | Buffer, size = 7): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readingsOf(inPieces(Buffer.from(content), size))) readings.push(reading);
  return readings;
}

const told = (readings: readonly Reading[]) =>
  readings.map((one) => ("record" in one ? [one.line, ...Object.values(one.record)] : `${one.line} ${one.problem}`));

describe("a CSV file", () => {
  test("is read with a byte order mark, semicolons, commas inside amounts, and Windows lines", async () => {
    expect(told(await read("\uFEFFref;prix\r\nA1;12,50\r\n\r\nA2;3,00\r\n"))).toEqual([
      [2, "A1", "12,50"],
      [4, "A2", "3,00"],
    ]);
  });

  test("in Latin-1, UTF-8 or both, line by line, keeps its accents; so does UTF-16", async () => {
    const mixed = Buffer.concat([Buffer.from("nom\nété\n"), Buffer.from("à la crème – 5 €\n", "latin1")]);
    expect(told(await read(mixed))).toEqual([
      [2, "été"],
      [3, "à la crème \u0013 5 ¬"],
    ]);
    expect(told(await read(Buffer.from([0x6e, 0x6f, 0x6d, 0x0a, 0x80, 0x20, 0xe9, 0x0a])))).toEqual([[2, "€ é"]]);
    expect(told(await read(Buffer.from("\uFEFFnom;prix\nPâté;3\n", "utf16le")))).toEqual([[2, "Pâté", "3"]]);
  });

  test("keeps quotes in quotes, doubled or not, and line ends inside a cell", async () => {
    const csv = 'a;b\n1;"dit ""oui"""\n2;"dit "non" aussi"\n3;écran 5" plat\n4;"deux\nlignes; vraiment"\n5;ok\n';
    expect(told(await read(csv))).toEqual([
      [2, "1", 'dit "oui"'],
      [3, "2", 'dit "non" aussi'],
      [4, "3", 'écran 5" plat'],
      [5, "4", "deux\nlignes; vraiment"],
      [7, "5", "ok"],
    ]);
  });

  test("loses only the line whose quote is never closed", async () => {
    expect(told(await read('a;b\n1;"ouvert\n2;x\n3;"y"\n'))).toEqual([
      "2 quote_not_closed",
      [3, "2", "x"],
      [4, "3", "y"],
    ]);
    const long = `a;b\n1;"ouvert\n${"2;x\n".repeat(1200)}`;
    const readings = await read(long, 4096);
    expect(readings).toHaveLength(1201);
    expect(told(readings)[0]).toBe("2 quote_not_closed");
  });

  test("loses only a line with too few or too many cells, or with a formula in it", async () => {
    expect(told(await read('a;b\n1\n1;2;3\n1;2;\n=1+1;2\n="007";\'=deux\n-5;+6\n'))).toEqual([
      "2 too_few_cells: 1 of 2",
      "3 too_many_cells: 3 instead of 2",
      [4, "1", "2"],
      "5 formula_cell: a",
      [6, "007", "=deux"],
      [7, "-5", "+6"],
    ]);
  });
});

describe("a line of 300 MB", () => {
  async function* endless(before: string, after: string) {
    yield Buffer.from(before);
    const piece = Buffer.alloc(65_536, "x");
    for (let n = 0; n < 4800; n += 1) yield piece;
    yield Buffer.from(after);
  }

  test.each([
    ["CSV", "a;b\n1;2\n3;", "\n5;6\n"],
    ["JSON Lines", '{"a":"1","b":"2"}\n{"a":"', '"}\n{"a":"5","b":"6"}\n'],
  ])("of %s is refused by its number, in little memory, and what follows is read", async (_name, before, after) => {
    const readings: Reading[] = [];
    const heldBefore = process.memoryUsage().rss;
    for await (const reading of readingsOf(endless(before, after))) readings.push(reading);
    expect(told(readings).map(String)).toEqual([
      expect.stringMatching(/^\d,1,2$/),
      expect.stringMatching(/ line_too_long$/),
      expect.stringMatching(/^\d,5,6$/),
    ]);
    expect(process.memoryUsage().rss - heldBefore).toBeLessThan(100_000_000);
  });
});
