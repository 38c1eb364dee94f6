import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { importFile } from "#lib/imports/import-file";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { countsOf, emptyCatalogue, fileOf, lines, products, reasonsOf, take } from "./a-file.ts";

beforeEach(emptyCatalogue);

describe("bad lines", () => {
  const [a, b, c, d, e, f] = products(6);

  test("are refused one by one with their number and reason, and the others are taken", async () => {
    const file = fileOf(
      [
        JSON.stringify(a),
        "{ this is no JSON",
        JSON.stringify({ ...b, name: { fr: "  " } }),
        "",
        JSON.stringify({ ...c, variants: c?.variants.map((variant) => ({ ...variant, priceCents: -5 })) }),
        JSON.stringify({ ...d, variants: a?.variants }),
        JSON.stringify({ ...e, variants: e?.variants.map((variant) => ({ ...variant, ean: a?.variants[0]?.ean })) }),
        "[1, 2]",
        JSON.stringify(f),
      ].join("\n"),
    );
    const dry = await take(file, { dryRun: true });
    const report = await take(file);
    expect(reasonsOf(report)).toEqual(reasonsOf(dry));
    expect(countsOf(report)).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 6 });
    expect(reasonsOf(report)).toEqual([
      "2 bad_json",
      expect.stringMatching(/^3 bad_field: nameFr/),
      expect.stringMatching(/^5 bad_field: variants\.0\.priceMinor/),
      expect.stringMatching(/^6 sku_repeated: P0000001-1, first on line 1/),
      expect.stringMatching(/^7 gtin_repeated: \d+, first on line 1/),
      "8 not_an_object",
    ]);
    expect(await database.importRefusal.count()).toBe(6);
  });

  test("that take another product's SKU or barcode are refused by its name; a shared address is parted", async () => {
    await take(fileOf(lines([a])));
    const thief = {
      ...b,
      slug: a?.slug,
      variants: b?.variants.map((variant, n) => ({ ...variant, ean: a?.variants[n]?.ean ?? null })),
    };
    const lodger = { ...c, slug: a?.slug };
    const report = await take(fileOf(lines([thief, lodger])));
    expect(reasonsOf(report)).toEqual([`1 gtin_taken: ${a?.variants[0]?.ean} by ${a?.slug}`]);
    const lodged = await database.product.findFirstOrThrow({ where: { externalId: c?.sku ?? "" } });
    expect(lodged.handle).toMatch(new RegExp(`^${a?.slug}-[0-9a-f]{6}$`));
  });

  test("of a name that would break out of its cell are text like any other", async () => {
    const odd = { ...a, name: { fr: "Tab\there, back\\slash\nand 'quote'; DROP TABLE product; \\N" }, __proto__: null };
    expect(countsOf(await take(fileOf(lines([odd]))))).toMatchObject({ added: 1, refused: 0 });
    const { nameFr } = await database.product.findFirstOrThrow();
    expect(nameFr).toBe("Tab\there, back\\slash\nand 'quote'; DROP TABLE product; \\N");
  });
});

describe("a file cut in the middle", () => {
  test("loses nothing that was read, and says where it ends", async () => {
    const whole = gzipSync(lines(products(1500)));
    const report = await take(fileOf(whole.subarray(0, Math.floor(whole.length * 0.8)), "cut.jsonl.gz"));
    expect(report.added).toBeGreaterThan(500);
    expect(report.refused).toBe(1);
    expect(report.refusals[0]).toMatchObject({ line: report.added + 1, reason: expect.stringMatching(/^file_cut: /) });
    expect(await database.product.count()).toBe(report.added);

    const again = await take(fileOf(whole, "whole.jsonl.gz"));
    expect(countsOf(again)).toEqual({ added: 1500 - report.added, changed: 0, unchanged: report.added, refused: 0 });
  }, 120_000);

  test("half a line of plain text is refused as that line", async () => {
    const text = lines(products(3));
    const report = await take(fileOf(text.slice(0, -200)));
    expect(countsOf(report)).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 1 });
    expect(reasonsOf(report)).toEqual(["3 bad_json"]);
  });

  test("an empty one, and one in no dialect we know, are refused whole", async () => {
    const request = { source: null, dryRun: false, limit: null };
    expect(await importFile(system("import"), { ...request, file: fileOf("") })).toMatchObject({
      refusal: { code: "empty_file" },
    });
    expect(await importFile(system("import"), { ...request, file: fileOf('{"hello":1}') })).toMatchObject({
      refusal: { code: "unknown_dialect" },
    });
  });
});
