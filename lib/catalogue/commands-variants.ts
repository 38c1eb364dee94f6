import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { code, englishLabel, label } from "./code.ts";
import { productChanged } from "./facts.ts";
import { isGtin } from "./gtin.ts";
import { weigh } from "./sql/weighing.ts";
import { productTag } from "./tags.ts";
import { combinationCount, missingCombinations, mostVariants, skuOf } from "./variant-matrix.ts";
import { words } from "./words.ts";

const optionValue = z.strictObject({
  code: words.min(1).max(80),
  labelFr: label,
  labelEn: englishLabel.default(null),
  swatch: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
});
const option = z.strictObject({
  code,
  labelFr: label,
  labelEn: englishLabel.default(null),
  values: z.array(optionValue).min(1).max(200),
});

/** What follows when a product's variants have changed. */
async function soldAnew({ tx, now, record, expire }: Scene, productId: string) {
  await tx.product.update({ where: { id: productId }, data: { updatedAt: now } });
  await weigh(tx, [productId], now);
  record(productChanged({ productId }));
  expire(productTag(productId));
}

/**
 * Says what choices a product has and makes a variant of every combination that has none: without a price, so none is sold
 * before it has one. A product whose one variant chose nothing yet gives it the first combination. Refuses
 * `unknown_product`, `too_many_variants`, `value_in_use` when a variant is of a value that would go, and `sku_taken`.
 */
export const makeVariants = command({
  name: "product.make_variants",
  input: z.strictObject({ productId: z.uuid(), options: z.array(option).min(1).max(4) }),
  allow: "products.write",
  async run({ productId, options }, scene) {
    const { tx, audit } = scene;
    const product = await tx.product.findUnique({
      where: { id: productId },
      include: { variants: { orderBy: { position: "asc" } } },
    });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const matrix = options.map(({ code, values }) => ({ code, values: values.map((one) => one.code) }));
    if (combinationCount(matrix) > mostVariants) return refuse({ code: "too_many_variants" });

    const chosen = product.variants.map(({ options }) => options as Record<string, string>);
    const [only] = product.variants;
    const plain = chosen.length === 1 && Object.keys(chosen[0] ?? {}).length === 0 ? only : undefined;
    const isKept = (one: Readonly<Record<string, string>>) =>
      Object.keys(one).length === matrix.length &&
      matrix.every(({ code, values }) => one[code] !== undefined && values.includes(one[code]));
    if (!plain && !chosen.every(isKept)) return refuse({ code: "value_in_use" });

    await tx.productOption.deleteMany({ where: { productId } });
    await tx.productOption.createMany({ data: options.map((one, position) => ({ ...one, productId, position })) });
    const missing = missingCombinations(matrix, plain ? [] : chosen);
    if (plain) await tx.variant.update({ where: { id: plain.id }, data: { options: missing[0] ?? {} } });
    const first = (product.variants.at(-1)?.position ?? -1) + 1;
    const made = (plain ? missing.slice(1) : missing).map((options, index) => ({
      id: newId(),
      productId,
      sku: skuOf(product.externalId, matrix, options),
      options,
      weightGrams: only?.weightGrams ?? 0,
      position: first + index,
    }));
    const { count } = await tx.variant.createMany({ data: made, skipDuplicates: true });
    if (count < made.length) return refuse({ code: "sku_taken" });
    audit({ subject: `product:${product.handle}`, changes: { variants: [chosen.length, chosen.length + count] } });
    await soldAnew(scene, productId);
    return ok({ made: count });
  },
});

const row = z.strictObject({
  id: z.uuid(),
  sku: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/)
    .optional(),
  gtin: z.union([z.literal("").transform(() => null), z.null(), z.string().trim().refine(isGtin)]).optional(),
  weightGrams: z.int().min(0).max(2_000_000).optional(),
  active: z.boolean().optional(),
});

/**
 * Changes variants of a product, as many as a sheet holds, all of them or none. Refuses `unknown_product`, `sku_taken` and
 * `gtin_taken` with the one that is.
 */
export const editVariants = command({
  name: "product.edit_variants",
  input: z.strictObject({ productId: z.uuid(), rows: z.array(row).max(mostVariants) }),
  allow: "products.write",
  async run({ productId, rows }, scene) {
    const { tx, audit } = scene;
    const product = await tx.product.findUnique({ where: { id: productId }, select: { handle: true } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const ids = rows.map(({ id }) => id);
    const elsewhere = await tx.variant.findFirst({
      where: {
        id: { notIn: ids },
        OR: [
          { sku: { in: rows.flatMap(({ sku }) => sku ?? []) } },
          { gtin: { in: rows.flatMap(({ gtin }) => gtin ?? []) } },
        ],
      },
      select: { sku: true, gtin: true },
    });
    if (elsewhere && rows.some(({ sku }) => sku === elsewhere.sku))
      return refuse({ code: "sku_taken", sku: elsewhere.sku });
    if (elsewhere) return refuse({ code: "gtin_taken", gtin: elsewhere.gtin });
    const twice = (values: readonly string[]) => values.find((one, index) => values.indexOf(one) !== index);
    const sku = twice(rows.flatMap(({ sku }) => sku ?? []));
    if (sku) return refuse({ code: "sku_taken", sku });
    const gtin = twice(rows.flatMap(({ gtin }) => gtin ?? []));
    if (gtin) return refuse({ code: "gtin_taken", gtin });

    // Two of them may swap: each lets go of what it had before any takes what it gets.
    const letsGo = (of: "sku" | "gtin") => rows.flatMap((one) => (one[of] === undefined ? [] : one.id));
    await tx.$executeRaw`
      UPDATE variant SET
        sku = CASE WHEN id = ANY(${letsGo("sku")}::uuid[]) THEN id::text ELSE sku END,
        gtin = CASE WHEN id = ANY(${letsGo("gtin")}::uuid[]) THEN NULL ELSE gtin END
      WHERE id = ANY(${ids}::uuid[]) AND product_id = ${productId}::uuid`;
    const wanted = rows.map((one) => ({ ...one, clearsGtin: one.gtin === null }));
    const count = await tx.$executeRaw`
      UPDATE variant SET
        sku = coalesce(w.sku, variant.sku),
        gtin = CASE WHEN w."clearsGtin" THEN NULL ELSE coalesce(w.gtin, variant.gtin) END,
        weight_grams = coalesce(w."weightGrams", variant.weight_grams),
        active = coalesce(w.active, variant.active)
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        AS w (id uuid, sku text, gtin text, "clearsGtin" bool, "weightGrams" int, active bool)
      WHERE variant.id = w.id AND variant.product_id = ${productId}::uuid`;
    audit({ subject: `product:${product.handle}`, changes: { variants: [null, count] } });
    await soldAnew(scene, productId);
    return ok({ count });
  },
});
