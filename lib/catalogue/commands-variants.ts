import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { code, englishLabel, label } from "./code.ts";
import { alike } from "./content.ts";
import { isGtin } from "./gtin.ts";
import { putVariants } from "./sql/put-variants.ts";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, standingProduct, withPlace } from "./sql/standing-product.ts";
import { variantsOf } from "./sql/version-parts.ts";
import { combinationCount, isOffered, matrixOf, missingCombinations, mostVariants, skuOf } from "./variant-matrix.ts";
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

/**
 * Says what choices a product has and makes a variant of every combination that has none: without a price, so none is sold
 * before it has one. A product whose one variant chose nothing yet gives it the first combination. Refuses
 * `unknown_product`, `too_many_variants`, `value_in_use` when a variant for sale is of a value that would go, and `sku_taken`.
 */
export const makeVariants = command({
  name: "product.make_variants",
  input: z.strictObject({ productId: z.uuid(), options: z.array(option).min(1).max(4) }),
  allow: "products.write",
  async run({ productId, options }, scene) {
    const { tx } = scene;
    const product = await tx.product.findUnique({
      where: { id: productId },
      include: { ...withPlace, variants: { orderBy: { position: "asc" } } },
    });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const before = await variantsOf(tx, productId);
    const matrix = matrixOf(options);
    if (combinationCount(matrix) > mostVariants) return refuse({ code: "too_many_variants" });

    const chosen = product.variants.map(({ options }) => options as Record<string, string>);
    const [only] = product.variants;
    const plain = chosen.length === 1 && Object.keys(chosen[0] ?? {}).length === 0 ? only : undefined;
    const sold = product.variants
      .filter(({ active }) => active)
      .map(({ options }) => options as Record<string, string>);
    if (!plain && !sold.every((one) => isOffered(matrix, one))) return refuse({ code: "value_in_use" });

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
    const parts = { variants: [before, await variantsOf(tx, productId)] as const };
    const saved = await saveProduct(scene, product, contentOf(product), { version: product.version, parts });
    return saved.ok ? ok({ made: count }) : saved;
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
 * Changes variants of a product, as many as a sheet holds, all of them or none, as the product's next version. Refuses
 * `unknown_product`, `value_not_offered` for one that would be on sale again though a value of it is no choice any more,
 * `sku_taken` and `gtin_taken`, each with the one that is.
 */
export const editVariants = command({
  name: "product.edit_variants",
  input: z.strictObject({ productId: z.uuid(), rows: z.array(row).max(mostVariants) }),
  allow: "products.write",
  async run({ productId, rows }, scene) {
    const { tx } = scene;
    const product = await standingProduct(tx, productId);
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const before = await variantsOf(tx, productId);
    const typed = new Map(rows.map(({ id, ...said }) => [id, said]));
    const variants = before.variants.map((one) => ({
      ...one,
      ...(Object.fromEntries(
        Object.entries(typed.get(one.id) ?? {}).filter(([, value]) => value !== undefined),
      ) as Partial<typeof one>),
    }));
    const changed = variants.filter((one, index) => !alike(one, before.variants[index]));
    const offered = matrixOf(before.options);
    const strange = variants.find(
      (one, index) => one.active && !before.variants[index]?.active && !isOffered(offered, one.options),
    );
    if (strange) return refuse({ code: "value_not_offered", sku: strange.sku });
    const refused = await putVariants(tx, productId, changed);
    if (refused) return refused;
    const parts = { variants: [before, { ...before, variants }] as const };
    const saved = await saveProduct(scene, product, contentOf(product), { version: product.version, parts });
    return saved.ok ? ok({ count: changed.length }) : saved;
  },
});
