import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { differences } from "./differences.ts";
import { productChanged } from "./facts.ts";
import { navigationTag, productTag } from "./tags.ts";
import { words } from "./words.ts";

const name = words.min(2).max(200);
const text = words.max(10_000);
/** English may be left empty: the French then stands in for it. */
const orNothing = <T extends z.ZodType<string>>(text: T) =>
  z.union([z.literal("").transform(() => null), z.null(), text]);

const editable = z.strictObject({
  nameFr: name,
  nameEn: orNothing(name),
  descriptionFr: text,
  descriptionEn: orNothing(text),
  status: z.enum(["draft", "active", "archived"]),
});

/**
 * Changes a product's words and status. `version` is the one the editor saw: refuses `edited_meanwhile`, with the
 * version that now stands, when somebody else has saved since; and `unknown_product`.
 */
export const editProduct = command({
  name: "product.edit",
  input: editable.partial().extend({ id: z.uuid(), version: z.int().positive() }),
  allow: "products.write",
  async run({ id, version, ...wanted }, { tx, now, audit, record, expire }) {
    const product = await tx.product.findUnique({ where: { id } });
    if (!product) return refuse({ code: "unknown_product", id });

    const { changes, data } = differences(product, wanted);
    if (product.version === version && Object.keys(changes).length === 0)
      return ok({ id, handle: product.handle, version });
    const saved = await tx.product.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 }, updatedAt: now },
    });
    if (saved.count === 0) {
      const { version } = await tx.product.findUniqueOrThrow({ where: { id }, select: { version: true } });
      return refuse({ code: "edited_meanwhile", version });
    }
    audit({ subject: `product:${product.handle}`, changes });
    record(productChanged({ productId: id }));
    expire(productTag(id), ...("status" in changes ? [navigationTag] : []));
    return ok({ id, handle: product.handle, version: version + 1 });
  },
});

const sku = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/);

/**
 * Adds a product with one variant, as a draft and without a price: nothing is sold until it has a price and is made
 * active. Refuses `handle_taken`, `sku_taken` (also to the later of two at the same moment), `unknown_category`.
 */
export const createProduct = command({
  name: "product.create",
  input: z.strictObject({
    handle: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(120),
    sku,
    categoryPath: words.max(200),
    nameFr: name,
    nameEn: orNothing(name).optional(),
    vatBasisPoints: z.union([z.literal(0), z.literal(210), z.literal(550), z.literal(1000), z.literal(2000)]),
    weightGrams: z.int().min(0).max(2_000_000).default(0),
  }),
  allow: "products.write",
  async run({ sku, categoryPath, weightGrams, ...product }, { tx, now, audit, record }) {
    const { handle } = product;
    const category = await tx.category.findUnique({ where: { path: categoryPath } });
    if (!category) return refuse({ code: "unknown_category", categoryPath });

    const id = newId();
    const row = {
      id,
      handle,
      externalId: sku,
      categoryId: category.id,
      nameFr: product.nameFr,
      nameEn: product.nameEn ?? null,
      vatBasisPoints: product.vatBasisPoints,
      createdAt: now,
      updatedAt: now,
    };
    const made = await tx.product.createMany({ data: [row], skipDuplicates: true });
    if (made.count === 0) {
      const sameHandle = await tx.product.count({ where: { handle } });
      return sameHandle > 0 ? refuse({ code: "handle_taken", handle }) : refuse({ code: "sku_taken", sku });
    }
    const variant = { id: newId(), productId: id, sku, weightGrams };
    const sold = await tx.variant.createMany({ data: [variant], skipDuplicates: true });
    if (sold.count === 0) return refuse({ code: "sku_taken", sku });
    audit({ subject: `product:${handle}`, changes: { status: [null, "draft"], sku: [null, sku] } });
    record(productChanged({ productId: id }));
    return ok({ id, handle, version: 1 });
  },
});
