import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeExport } from "#lib/exports/commands";
import { exported } from "#lib/exports/queries";
import { type ExportFormat, type ExportKind, exportKinds } from "#lib/exports/schema";
import { importFile } from "#lib/imports/import-file";
import { system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aColleague } from "#tests/support/staff-actors";
import { productNumber } from "../../bench/generate.ts";

const folder = mkdtempSync(path.join(tmpdir(), "export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const take = async (text: string, name: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const taken = await importFile(system("import"), { file, source: null, dryRun: false, limit: null });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value;
};

async function all(kind: ExportKind, format: ExportFormat): Promise<string> {
  let text = "";
  for await (const piece of exported(kind, format)) text += piece;
  return text;
}

beforeAll(async () => {
  const products = Array.from({ length: 330 }, (_, n) => JSON.stringify(productNumber(n + 1)));
  await take(products.join("\n"), "catalogue.jsonl");
  await database.product.updateMany({
    where: { externalId: "P0000007" },
    data: {
      descriptionFr: '=SOMME(A1)\r\n"deux"; lignes, à l’œil',
      nameEn: null,
      attributes: { a: ["x"], n: 1.5, b: false },
    },
  });
  await database.product.updateMany({ where: { externalId: "P0000009" }, data: { source: "demo", status: "draft" } });
});

describe("the export of products", () => {
  test.each([
    ["csv", "ours.csv"],
    ["jsonl", "ours.jsonl"],
  ] as const)("as %s, imported again, changes nothing", async (format, name) => {
    const report = await take(await all("products", format), name);
    expect(report.refusals).toEqual([]);
    expect(report).toMatchObject({ source: `comptoir-${format}`, added: 0, changed: 0, unchanged: 330, refused: 0 });
  });

  test("edited in one cell, imported again, changes that product and no other", async () => {
    const csv = (await all("products", "csv")).split("\r\n");
    const at = csv.findIndex((line) => line.includes('"P0000012"'));
    const name = productNumber(12).name.fr;
    csv[at] = (csv[at] ?? "").replace(`"${name}"`, '"Renommé"');
    const variants = productNumber(12).variants.length;
    for (let n = at + 1; n < at + variants; n += 1) csv[n] = (csv[n] ?? "").replace(`"${name}"`, '"Renommé"');
    expect(await take(csv.join("\r\n"), "edited.csv")).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 329,
      refused: 0,
    });
  });

  test("holds no cell that a spreadsheet would run", async () => {
    expect(await all("products", "csv")).toContain(`"'=SOMME(A1)`);
  });
});

describe("exports", () => {
  test("of every kind are read in both formats, page after page", async () => {
    for (const kind of Object.keys(exportKinds) as ExportKind[]) {
      const [heading = ""] = (await all(kind, "csv")).split("\r\n");
      expect(heading, kind).toMatch(/^\uFEFF[a-z_0-9]+(,[a-z_0-9]+)+$/);
      for (const line of (await all(kind, "jsonl")).split("\n").filter(Boolean)) JSON.parse(line);
    }
    expect((await all("stock", "csv")).trim().split("\r\n").length - 1).toBe(await database.stockLevel.count());
  });

  test("are for who may read that kind; personal data asks for a reason, and all of it is written down", async () => {
    const merchandiser = await aColleague("Louise", "merchandiser");
    const owner = await aColleague("Jeanne", "owner");
    const customers = { kind: "customers", format: "csv" };
    expect(await takeExport(visitor, { kind: "products", format: "csv" })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect(await takeExport(merchandiser, { ...customers, reason: "envie" })).toMatchObject({
      refusal: { code: "not_permitted" },
    });
    expect(await takeExport(owner, customers)).toMatchObject({ refusal: { code: "reason_required" } });
    expect(await takeExport(owner, { ...customers, reason: "demande de la CNIL" })).toMatchObject({ ok: true });
    expect(await takeExport(merchandiser, { kind: "stock", format: "jsonl" })).toMatchObject({ ok: true });
    const told = await database.auditEntry.findMany({
      where: { subject: { startsWith: "export:" } },
      orderBy: { id: "asc" },
    });
    expect(told.map(({ subject, reason }) => [subject, reason])).toEqual([
      ["export:customers", "demande de la CNIL"],
      ["export:stock", null],
    ]);
  });
});
