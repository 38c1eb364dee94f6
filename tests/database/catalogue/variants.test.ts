import { beforeAll, describe, expect, test } from "vitest";
import { editVariants, makeVariants } from "#lib/catalogue/commands-variants";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";

const camille: Actor = {
  kind: "staff",
  id: "0192",
  name: "Camille",
  permissions: new Set(["products.write"]),
  storeCodes: [],
};
const choice = (code: string, values: readonly string[]) => ({
  code,
  labelFr: code,
  values: values.map((value) => ({ code: value, labelFr: value })),
});
const colours = choice("colour", ["cobalt", "ink"]);
const sizes = choice("size", ["20", "24", "28"]);

let productId = "";
const variants = () => database.variant.findMany({ where: { productId }, orderBy: { position: "asc" } });

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "AUTRE" });
  await aVariant({ sku: "LAMPE" });
  productId = (await database.product.findUniqueOrThrow({ where: { handle: "lampe" } })).id;
});

describe("Camille makes the variants of a lamp", () => {
  test("from its choices: the one that was there takes the first combination, the others have no price", async () => {
    expect(await makeVariants(camille, { productId, options: [colours, sizes] })).toMatchObject({ value: { made: 5 } });
    expect(await variants()).toMatchObject([
      { sku: "LAMPE", options: { colour: "cobalt", size: "20" } },
      { sku: "LAMPE-COBALT-24", options: { colour: "cobalt", size: "24" }, weightGrams: 1200 },
      {},
      {},
      {},
      { sku: "LAMPE-INK-28" },
    ]);
    expect((await database.product.findUniqueOrThrow({ where: { id: productId } })).missing).toContain("price");
  });

  test("again with one more value: only what is missing is made; a value in use does not go", async () => {
    const more = choice("colour", ["cobalt", "ink", "sand"]);
    expect(await makeVariants(camille, { productId, options: [more, sizes] })).toMatchObject({ value: { made: 3 } });
    expect(await makeVariants(camille, { productId, options: [colours, sizes] })).toMatchObject({
      refusal: { code: "value_in_use" },
    });
    const hundred = choice(
      "colour",
      Array.from({ length: 200 }, (_, index) => `c${index}`),
    );
    const many = { ...hundred, code: "size" };
    expect(await makeVariants(camille, { productId, options: [hundred, many] })).toMatchObject({
      refusal: { code: "too_many_variants" },
    });
    expect(await variants()).toHaveLength(9);
  });

  test("edits them as a sheet, all or none", async () => {
    const [first, second] = await variants();
    const rows = [
      { id: first?.id, gtin: "3017620422003", weightGrams: 1500 },
      { id: second?.id, sku: "LAMPE-C24", active: false },
    ];
    expect(await editVariants(camille, { productId, rows })).toMatchObject({ value: { count: 2 } });
    expect((await variants()).slice(0, 2)).toMatchObject([
      { sku: "LAMPE", gtin: "3017620422003", weightGrams: 1500, active: true },
      { sku: "LAMPE-C24", active: false },
    ]);

    const swapped = [
      { id: first?.id, sku: "LAMPE-C24", gtin: null },
      { id: second?.id, sku: "LAMPE", gtin: "3017620422003" },
    ];
    expect(await editVariants(camille, { productId, rows: swapped })).toMatchObject({ value: { count: 2 } });
    expect((await variants()).slice(0, 2)).toMatchObject([
      { sku: "LAMPE-C24", gtin: null },
      { sku: "LAMPE", gtin: "3017620422003" },
    ]);
    const back = [
      { id: first?.id, sku: "LAMPE", gtin: "3017620422003" },
      { id: second?.id, sku: "LAMPE-C24", gtin: null },
    ];
    expect(await editVariants(camille, { productId, rows: back })).toMatchObject({ value: { count: 2 } });

    const refusedWith = async (row: object) => {
      const result = await editVariants(camille, { productId, rows: [{ id: second?.id, weightGrams: 1, ...row }] });
      return result.ok ? null : result.refusal.code;
    };
    expect(await refusedWith({ gtin: "3017620422003" })).toBe("gtin_taken");
    expect(await refusedWith({ sku: "AUTRE" })).toBe("sku_taken");
    expect(await refusedWith({ gtin: "3017620422004" })).toBe("invalid");
    expect((await variants())[1]).toMatchObject({ sku: "LAMPE-C24", weightGrams: 1200 });
  });
});
