import { existsSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { importFile } from "#lib/imports/import-file";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";

/** Public catalogues that stand beside the project where they are to be had; they are no part of it. */
const data = "../shared/data";
const there = existsSync(data);
if (!there) process.stderr.write(`No real catalogues in ${data}: their imports are not tried.\n`);

const take = async (file: string, limit: number | null = null) => {
  const result = await importFile(system("import"), { file: `${data}/${file}`, source: null, dryRun: false, limit });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

beforeEach(async () => {
  await database.product.deleteMany();
});

describe.runIf(there)("a real catalogue", () => {
  test("of a gift shop comes in but for what has no price, and comes in once", async () => {
    const first = await take("orders-online-retail-products.csv.gz");
    expect(first.added).toBeGreaterThan(3900);
    expect(first.added + first.refused).toBe(3958);
    expect(first.refusals.every(({ reason }) => reason.startsWith("bad_field: variants.0.priceMinor"))).toBe(true);
    expect(first.prices).toMatchObject({ applied: 0, held: 0 });
    expect(await database.listing.count()).toBe(first.added);
    expect(await take("orders-online-retail-products.csv.gz")).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: first.added,
    });
  }, 180_000);

  test("of computers comes in whole, with its barcodes, on shelves by what its titles say", async () => {
    const report = await take("products-icecat.jsonl.gz", 1500);
    expect(report).toMatchObject({ source: "icecat", added: 1500, refused: 0 });
    expect(await database.variant.count({ where: { gtin: { not: null } } })).toBeGreaterThan(1400);
    expect(await database.product.count({ where: { category: { path: "divers/divers" } } })).toBeLessThan(300);
    expect(
      await database.category.count({ where: { parentId: { not: null }, products: { some: {} } } }),
    ).toBeGreaterThan(40);
  }, 180_000);

  test("of groceries comes in as drafts, for it has no prices", async () => {
    const report = await take("products-openfoodfacts-fr.jsonl.gz", 1500);
    expect(report).toMatchObject({ source: "openfoodfacts", added: 1500, refused: 0 });
    expect(await database.product.count({ where: { status: "draft" } })).toBe(1500);
    expect(await database.listing.count()).toBe(0);
  }, 180_000);
});
