import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { relationKinds } from "#lib/catalogue/relations";
import { exported } from "#lib/exports/queries";
import type { ExportFormat } from "#lib/exports/schema";
import { importFile } from "#lib/imports/import-file";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";

const folder = mkdtempSync(path.join(tmpdir(), "relations-"));
afterAll(() => rmSync(folder, { recursive: true }));

const skus = ["A1", "B2", "C3", "D4", "E5"] as const;
const formats = ["csv", "jsonl"] as const satisfies readonly ExportFormat[];

async function ours(format: ExportFormat): Promise<string> {
  let text = "";
  for await (const piece of exported("products", format)) text += piece;
  return text;
}

async function take(text: string, format: ExportFormat, dryRun = false) {
  const file = path.join(folder, `ours.${format}`);
  writeFileSync(file, text);
  const taken = await importFile(system("import"), { file, source: null, dryRun, limit: null });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value;
}

const told = async () =>
  (
    await database.productRelation.findMany({
      include: { product: true, other: true },
      orderBy: [{ product: { externalId: "asc" } }, { position: "asc" }],
    })
  ).map(({ product, kind, other, wordsFr }) =>
    [product.externalId, kind, other.externalId, ...(wordsFr === null ? [] : [wordsFr])].join(" "),
  );

/** The export with what `edit` makes of the relations of one product. */
const edited = (text: string, sku: string, edit: (relations: object[]) => unknown) =>
  text
    .split("\n")
    .map((line) => {
      if (!line.startsWith("{")) return line;
      const product = JSON.parse(line);
      return JSON.stringify(product.externalId === sku ? { ...product, relations: edit(product.relations) } : product);
    })
    .join("\n");

beforeAll(async () => {
  await aShop();
  for (const sku of skus) await aVariant({ sku, stock: { WEB: 3 } });
});
beforeEach(async () => void (await database.productRelation.deleteMany()));

const words = fc.constantFrom(null, "à partir de 2019", 'dit "le grand", 24 cm');
const graph = fc.uniqueArray(
  fc.record({
    of: fc.constantFrom(...skus),
    kind: fc.constantFrom(...relationKinds),
    other: fc.constantFrom(...skus),
    wordsFr: words,
    wordsEn: words,
  }),
  { maxLength: 12, selector: ({ of, kind, other }) => `${of} ${kind} ${other}` },
);

describe("what products have to do with each other", () => {
  test("goes out and comes back in both formats: nothing changes, and into a shop that had forgotten it, all of it", async () => {
    const ids = new Map((await database.product.findMany()).map(({ externalId, id }) => [externalId, id]));
    const idOf = (sku: string) => ids.get(sku) ?? "";
    await fc.assert(
      fc.asyncProperty(graph, fc.constantFrom(...formats), async (relations, format) => {
        await database.productRelation.deleteMany();
        await database.productRelation.createMany({
          data: relations
            .filter(({ of, other }) => of !== other)
            .map(({ of, other, ...said }, position) => ({
              ...said,
              productId: idOf(of),
              otherId: idOf(other),
              position,
            })),
        });
        const [text, before] = [await ours(format), await told()];
        expect(await take(text, format)).toMatchObject({ added: 0, changed: 0, unchanged: 5, refused: 0 });
        await database.productRelation.deleteMany();
        expect(await take(text, format)).toMatchObject({ added: 0, refused: 0 });
        expect(await told()).toEqual(before);
        expect(await ours(format)).toBe(text);
      }),
      { numRuns: 8 },
    );
  });

  test("a SKU that nobody has, or its own, is refused by its line, tried or taken; the rest of the line is in", async () => {
    const text = edited(await ours("jsonl"), "B2", () => [
      { kind: "fits", sku: "A1", wordsFr: "sans abat-jour" },
      { kind: "accessory", sku: "INCONNU" },
      { kind: "accessory", sku: "B2" },
    ]);
    const line = text.split("\n").findIndex((one) => one.includes("INCONNU")) + 1;
    const refusals = [{ line, key: "B2", reason: "unknown_relation: INCONNU, B2" }];
    expect((await take(text, "jsonl", true)).refusals).toEqual(refusals);
    expect(await told()).toEqual([]);
    expect((await take(text, "jsonl")).refusals).toEqual(refusals);
    expect(await told()).toEqual(["B2 fits A1 sans abat-jour"]);
  });

  test("an article that stands further down in the same file is known when the file is in", async () => {
    const text = edited(await ours("jsonl"), "A1", () => [{ kind: "alternative", sku: "NEUF" }]);
    const [first = ""] = text.split("\n");
    const { variants, ...last } = JSON.parse(first);
    const added = {
      ...last,
      externalId: "NEUF",
      handle: "neuf",
      relations: [{ kind: "part_of", sku: "A1" }],
      variants: [{ ...variants[0], sku: "NEUF", gtin: null }],
    };
    const whole = `${text}${JSON.stringify(added)}\n`;
    expect((await take(whole, "jsonl", true)).refusals).toEqual([]);
    expect(await take(whole, "jsonl")).toMatchObject({ added: 1, changed: 1, refused: 0 });
    expect(await told()).toEqual(["A1 alternative NEUF", "NEUF part_of A1"]);
    expect(await take(whole, "jsonl")).toMatchObject({ added: 0, changed: 0, refused: 0 });
  });

  test("a kind that is none, and a file that says nothing of relations", async () => {
    const wrong = edited(await ours("jsonl"), "C3", () => [{ kind: "cousin", sku: "A1" }]);
    expect((await take(wrong, "jsonl")).refusals[0]?.reason).toMatch(/^bad_field: relations\.0\.kind/);
    const [of, other] = await database.product.findMany({ where: { externalId: { in: ["C3", "D4"] } } });
    await database.productRelation.create({
      data: { productId: of?.id ?? "", otherId: other?.id ?? "", kind: "fits" },
    });
    const silent = edited(await ours("jsonl"), "C3", () => undefined).replace("Lampe C3", "Lampe C trois");
    expect(await take(silent, "jsonl")).toMatchObject({ changed: 1, refused: 0 });
    expect(await told()).toHaveLength(1);
  });
});
